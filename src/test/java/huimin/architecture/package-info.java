/**
 * The rules of the house as code, each with its reason. {@link huimin.ArchitectureTest} points them
 * at the product, where they must find nothing, and at {@code fixture}, a small house built wrong
 * on purpose, where each must find its fault.
 */
package huimin.architecture;
