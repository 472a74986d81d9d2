/**
 * 社会救助: programmes' cases with amounts, accounts and months (handbook B11), and what single months
 * add or deduct. Payment asks this room what is due; it never asks back.
 */
package huimin.aid;
