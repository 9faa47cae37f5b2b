using TrustContent.Catalog;
using TrustContent.ClinicWeb.Tests.Support;

namespace TrustContent.Sql.Tests;

/// <summary>What docs/scale.md says of views.</summary>
public class ViewTests(PostgresServer server)
{
    [Theory]
    [MemberData(nameof(Databases.Runnable), MemberType = typeof(Databases))]
    public async Task A_view_follows_corrected_answers(SqlDialect dialect)
    {
        using var database = await Databases.NewAsync(dialect, server);
        var form = Drawn.Trust.Catalog.GetInstrument(InstrumentId.TrustCheckIn);
        database.Load("sessions", [.. form.Items.Select(item => "q" + item.Id)], [[3, 4, 5, 3, 4, 5, 3, 4, 5, 3, 4, 4, 1], [3, null, 4, 3, 4, 5, 3, 4, 5, 3, 4, 4, 9]]);
        database.Execute("CREATE VIEW scored AS\n" + SqlScoring.Select(form, dialect, SqlName.Of("sessions")));

        // By hand: 12 / 3 three times, 11 / 3, and the mean of the four. In the second row the item that is never scored is out of range.
        Scores().Select(row => row.Scores).Should().BeEquivalentTo(new double?[][] { [4, 4, 4, 11 / 3.0, (12 + (11 / 3.0)) / 4], new double?[5] }, order => order.WithStrictOrdering());

        database.Execute("UPDATE sessions SET q13 = 1 WHERE q13 = 9");

        Scores()[1].Scores.Should().Equal(3.5, 4, 4, 11 / 3.0, (3.5 + 4 + 4 + (11 / 3.0)) / 4);
        Scores()[1].Answered.Should().Equal(2, 3, 3, 3, 11);

        List<Scored> Scores() => database.Scores("SELECT * FROM scored", form.Scales.Count);
    }
}
