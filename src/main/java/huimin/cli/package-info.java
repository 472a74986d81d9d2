/**
 * The command line (docs/cli.md): the same services as the screens, without a toolkit. Every answer
 * is one JSON object or plain Chinese; every end has its exit code.
 */
package huimin.cli;
