/**
 * The place 人生大事: 请核实 questions, who reaches an age this month, and the form by which an event is
 * entered, previewed and recorded.
 */
package huimin.event.ui;
