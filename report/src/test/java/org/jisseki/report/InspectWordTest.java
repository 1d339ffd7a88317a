package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jisseki.core.finding.Language;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.RepairKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a reading holds, inspect has a word for it. */
class InspectWordTest {

  @ParameterizedTest
  @EnumSource(ColumnRole.class)
  void eachRoleOfAColumnHasAWord(ColumnRole role) {
    for (Language language : Language.values()) {
      assertFalse(InspectWord.of(role).in(language).isBlank());
    }
  }

  @ParameterizedTest
  @EnumSource(RepairKind.class)
  void eachKindOfRepairHasAWord(RepairKind kind) {
    for (Language language : Language.values()) {
      assertFalse(InspectWord.of(kind).in(language).isBlank());
    }
  }
}
