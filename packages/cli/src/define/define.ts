/** What commands are defined with. The `Command` of commander is one. */
export interface Definition {
  description(text: string): this;
  /** @param name `<name>` for a word that has to be there, `[name]` for one that may be, `[name...]` for any number */
  argument(name: string, description: string): this;
  /**
   * @param flags as `-o, --output <file>`: one that takes a value; `--no-color`: one that denies another
   * @param gather puts a value together with what came before it
   */
  option(flags: string, description: string): this;
  option<Value>(flags: string, description: string, gather: (word: string, before: Value) => Value): this;
  addHelpText(position: 'after', text: string): this;
  /** @param act is given the words, one for each argument, and then the flags */
  action<Parameters extends unknown[]>(act: (...parameters: Parameters) => void | Promise<void>): this;
}

/**
 * Gives a command its words, its flags and what it does. What it does is loaded once it is called.
 *
 * @param done is told the exit status
 */
export type Define = (command: Definition, done: (status: number) => void) => Definition;
