namespace TrustContent.Tests.Content;

/// <summary>The counter behind the grades, held to what dictionaries, readers and other programs count.</summary>
public class ReadabilityCounterTests
{
    public static TheoryData<string> Passages => [.. Passage.All.Select(passage => passage.Title)];

    // Written from dictionary knowledge, not from what the counter says.
    [Theory]
    [InlineData(1, "the were there hope hopes asked judged felt friend said trust strength thoughts breathes eyes owe tongue league guilt guide build priest")]
    [InlineData(1, "it's don't can't we've you'll they're clothes months aches whole while are great threat reach moved shared loved played tired hour fire yield")]
    [InlineData(2, "client clients quiet trial being seeing going doing poem science diet ruin cruel fuel giant lion create react someone something sometimes")]
    [InlineData(2, "table people little trouble wanted needed hundred changes voices centre fibre handled issue value rescue argue fatigue unique")]
    [InlineData(2, "patient ancient special social question region fashion million friendship easy money every business really hopeful careful safely likely homework")]
    [InlineData(2, "didn't wouldn't isn't that'll should've chaos rhythm prism anxious cautious conscious carriage marriage creature bureau colleague language persuade boss's it'd twelve-week")]
    [InlineData(3, "idea area serious period reaction therapist therapy alliance genuine happier easiest studying employer anyone everything influence actual museum")]
    [InlineData(3, "theory video created creation reliance audience obvious violence previous religious opinion familiar continue several interest services agreement")]
    [InlineData(3, "violent immoral however whoever forever awareness forgiveness hopelessly suicide beautiful element recipe confidence emotion medium theatre reopen")]
    [InlineData(3, "reinforce heroic proactive archaic arguing changeable one-sided")]
    [InlineData(4, "experience minority priority society anxiety variety immediate reality actually usually obviously seriously situation")]
    [InlineData(4, "experienced evaluate continuous ambiguous psychiatrist diagnosis therapeutic initiate self-awareness delineate spontaneous cooperate intuition")]
    [InlineData(5, "experiences association individual university misunderstanding evaluation immediately psychological continuity creativity imagination")]
    public void A_word_has_the_syllables_of_the_dictionary(int syllables, string words)
        => words.Split(' ').Where(word => Readability.SyllablesIn(word) != syllables)
            .Select(word => $"{word}: {Readability.SyllablesIn(word)}").Should().BeEmpty();

    [Theory]
    [InlineData("0", 2)]
    [InlineData("7", 2)]
    [InlineData("46%", 5)]
    [InlineData("5.2%", 5)]
    [InlineData("72.6%", 8)]
    [InlineData(".29", 3)]
    [InlineData("-.09", 6)]
    [InlineData("218", 5)]
    [InlineData("1,314", 8)]
    [InlineData("5,350", 8)]
    [InlineData("14,587", 11)]
    [InlineData("1918", 4)]
    [InlineData("1905", 4)]
    [InlineData("2018", 4)]
    [InlineData("2005", 4)]
    [InlineData("17th", 3)]
    [InlineData("20th", 3)]
    [InlineData("=", 2)]
    [InlineData("CBT", 3)]
    [InlineData("e.g", 2)]
    public void A_figure_or_a_sign_has_the_syllables_that_are_spoken(string text, int syllables) => Readability.SyllablesIn(text).Should().Be(syllables);

    [Theory]
    [InlineData("It rose (r = .29, 95% interval .10 to .47). This is a link.", 2)]
    [InlineData("It rose by r = .29 in all.", 1)]
    [InlineData("So say Ribeiro et al. in 2018.", 1)]
    [InlineData("So say Ribeiro et al. Others do not.", 1)]
    [InlineData("Ask Dr. Lee, e.g. Today or later.", 1)]
    [InlineData("Turn 'were you upset?' into a scene.", 1)]
    [InlineData("'Were you upset?' It is a start.", 2)]
    [InlineData("He said: \"Go.\" She went. (She was sad.)", 3)]
    [InlineData("Wait! What? Well… Yes.", 4)]
    [InlineData("Say yes: or no; then go", 1)]
    [InlineData("Of 547 clients, 72.6% did. 11 did not.", 2)]
    [InlineData("Yes.\n-\nNo.", 2)]
    [InlineData("Rights in therapy\nWhat you can ask\nAsk who reads the file.", 3)]
    public void A_sentence_ends_where_it_ends(string entries, int sentences) => Readability.Of(entries.Split('\n')).Sentences.Should().HaveCount(sentences);

    [Fact]
    public void Marks_are_no_words_and_a_hyphen_parts_none()
        => Readability.Of("Yes - no; self-esteem (r = -.09), 'em -- so{what}: friend/doctor—client's \"tea\".").Sentences.Single().Words
            .Should().Equal("Yes", "no", "self-esteem", "r", "=", "-.09", "em", "so{what", "friend", "doctor", "client's", "tea");

    [Theory]
    [MemberData(nameof(Passages))]
    public void A_passage_has_its_published_counts_and_grade(string title)
    {
        var passage = Passage.All.Single(each => each.Title == title);
        var counted = Readability.Of(passage.Text.Split(["\n\n"], StringSplitOptions.None));

        counted.Words.Should().Be(passage.Words, passage.Source);
        counted.Sentences.Should().HaveCount(passage.Sentences, passage.Source);
        counted.Grade.Should().BeApproximately(passage.Grade, passage.Tolerance, passage.Source);
        if (passage.Syllables is { } syllables)
        {
            counted.Syllables.Should().Be(syllables, passage.Source);
        }
    }

    // Geneseo's writing guide gives each sentence's words (writingguide.geneseo.edu/gettys.html), for the last 81; Word's sum and GNU style 1.11 give 82.
    [Fact]
    public void Each_sentence_of_the_Gettysburg_Address_has_its_published_words()
        => Readability.Of(Passage.All.Single(passage => passage.Title == "Gettysburg Address").Text).Sentences.Select(sentence => sentence.Words.Count)
            .Should().Equal(30, 24, 10, 27, 11, 19, 21, 21, 26, 82);

    // The counts that textacy's tests give for this speech (github.com/chartbeat-labs/textacy, test_text_stats); Congressional Record, 4 January 1996.
    [Fact]
    public void Titles_and_figures_do_not_end_sentences()
    {
        var speech = Readability.Of(
            "Mr. Speaker, 480,000 Federal employees are working without pay, a form of involuntary servitude; 280,000 Federal employees are not " +
            "working, and they will be paid. Virtually all of these workers have mortgages to pay, children to feed, and financial obligations to meet.",
            "Mr. Speaker, what is happening to these workers is immoral, is wrong, and must be rectified immediately. Newt Gingrich and the " +
            "Republican leadership must not continue to hold the House and the American people hostage while they push their disastrous 7-year " +
            "balanced budget plan. The gentleman from Georgia, Mr. Gingrich, and the Republican leadership must join Senator Dole and the entire " +
            "Senate and pass a continuing resolution now, now to reopen Government.",
            "Mr. Speaker, that is what the American people want, that is what they need, and that is what this body must do.");

        speech.Words.Should().Be(136);
        speech.Sentences.Should().HaveCount(6);
    }

    [Fact]
    public void A_report_gives_the_grade_and_the_three_longest_sentences()
        => Readability.Of("One two three.", "One.", "One two three four.", "Two.").ToString()
            .Should().Be("grade -2.91 (9 words, 4 sentences, 9 syllables); its longest sentences: "
                + "[4] One two three four. | [3] One two three. | [1] One.");
}
