package org.jisseki.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfiledExtractorTest {

  @Test
  void profilesKnowTheQualifiersOfThisRoom() {
    List<String> ids = new ArrayList<>();
    for (Qualifier qualifier : Qualifier.values()) {
      ids.add(qualifier.id());
    }
    assertEquals(ids, ProfileKind.QUALIFIER.meanings());
  }

  @Test
  void aCounterOfTheCouncilCounts() {
    Measurement found = only("配布 1,200ゾンデと", ProfileKind.COUNTER, "ゾンデ", "");
    assertEquals(new BigDecimal(1200), found.quantity().value());
    assertEquals("ゾンデ", found.unit().symbol());
  }

  @Test
  void aCounterThatMeansAKnownOneIsLikeIt() {
    Measurement found = only("委託料 12K円", ProfileKind.COUNTER, "K円", "千円");
    assertEquals(new BigDecimal(12000), found.quantity().value());
    assertEquals(Kind.MONEY, found.kind());
  }

  @ParameterizedTest
  @EnumSource(names = {"CUMULATIVE", "APPROXIMATE", "AVERAGE", "NEW"})
  void aQualifierOfTheCouncilQualifiesFromTheFront(Qualifier qualifier) {
    Measurement found = only("参加者 ドット55名", ProfileKind.QUALIFIER, "ドット", qualifier.id());
    assertEquals(Set.of(qualifier), found.qualifiers());
    assertEquals("参加者", found.label());
  }

  @Test
  void aProfileThatSaysNothingChangesNothing() {
    MeasurementExtractor standard = MeasurementExtractor.standard();
    assertEquals(standard.extract("参加者 延べ55名"), standard.with(Profile.none()).extract("参加者 延べ55名"));
  }

  private static Measurement only(String text, ProfileKind kind, String word, String meaning) {
    Profile profile = new Profile(List.of(ProfileEntry.of(kind, word, meaning)));
    List<Measurement> found = MeasurementExtractor.standard().with(profile).extract(text);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }
}
