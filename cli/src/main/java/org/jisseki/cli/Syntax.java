package org.jisseki.cli;

/** What a command accepts, as the command itself declares it. */
interface Syntax {

  /**
   * Adds a parameter.
   *
   * @param label what stands for it in the synopsis
   * @param arity how many there may be: {@code 1}, {@code 0..1} or {@code 1..*}
   */
  Syntax parameter(String label, String arity);

  /** Adds two parameters, both of which must be given. */
  Syntax parameters(String first, String second);

  /** Adds an option that takes a value; the longest of the names is the one that help describes. */
  Syntax option(String label, String... names);

  /** Adds an option that takes no value. */
  Syntax flag(String... names);

  /** Adds the option that asks for help instead. */
  Syntax help();

  /** Adds the options of every command that compares a table's years. */
  default Syntax comparing() {
    return option("LAST", "--previous").reading();
  }

  /** Adds the options of every command that reads a table. */
  default Syntax reading() {
    return option("PROFILE", "--profile")
        .option("FILE", "--corrections")
        .option("NAME", "--charset")
        .option("POLICY", "--policy");
  }

  /** Adds the options of every command. */
  default Syntax shared() {
    return option("LANG", "--lang").option("WHEN", "--color").flag("--debug").help();
  }
}
