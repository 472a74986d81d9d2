/**
 * The shapes all screens are made of: ledger with filter row, detail pane, steps, figures, form,
 * drop zone, page preview. Small controls, composed in code; they know neither features nor the
 * database, only the ledger's question and answer, and every one of them has a name for a screen
 * reader, a way by keyboard and a visible focus.
 */
package huimin.ui.control;
