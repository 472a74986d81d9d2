/**
 * The month's page: what changed since last month, what should be looked into, closing, and what is
 * written out of a closed month. It shows and asks; every figure and every refusal comes from the
 * payment room.
 */
package huimin.payment.ui;
