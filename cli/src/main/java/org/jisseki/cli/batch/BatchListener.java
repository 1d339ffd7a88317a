package org.jisseki.cli.batch;

/** Is told how a batch gets on, from several threads. */
public interface BatchListener {

  /** The files are counted. */
  void counted(long files);

  /**
   * A file is done.
   *
   * @param kept whether an earlier run had read it already
   */
  void done(Entry entry, boolean kept);

  /** Every file is done; the parts and the manifest are being written. */
  void publishing();
}
