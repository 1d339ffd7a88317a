package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of key figures, to be seen at a glance.
 *
 * @param tiles the figures in order
 */
public record Tiles(List<Tile> tiles) implements Block {

  /** Copies the tiles. */
  public Tiles {
    tiles = ImmutableList.copyOf(tiles);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.tiles(this);
  }
}
