namespace TrustContent.Tests.Conventions;

public class RoomOrderTests
{
    [Fact]
    public void Every_type_is_in_a_known_room()
        => House.Uses().Select(use => House.Room(use.User)).Distinct().Where(room => House.RankOf(room) < 0).Should().BeEmpty();

    [Fact]
    public void A_room_uses_only_rooms_before_it()
        => House.Uses().Where(use => House.RankOf(House.Room(use.Used)) > House.RankOf(House.Room(use.User)))
            .Select(use => use.User.FullName + " uses " + use.Used.FullName).Should().BeEmpty();

    [Fact]
    public void The_uses_are_really_read()
    {
        var pairs = House.Uses().Select(use => (House.Room(use.User), House.Room(use.Used))).ToHashSet();

        pairs.Should().Contain(("TrustContent.Recommendations", "TrustContent.Interpretation"), "a method body calls it");
        pairs.Should().Contain(("TrustContent.Scoring", "TrustContent.Catalog"));
        pairs.Should().Contain(("TrustContent", "TrustContent.Recommendations"));
    }
}
