namespace TrustContent.Tests.Support;

/// <summary>A text and what others published about it; <see langword="null"/> where they did not say.</summary>
public sealed class Passage
{
    private Passage(string title, string source, double grade, double tolerance, int words, int sentences, int? syllables, string text)
    {
        Title = title;
        Source = source;
        Grade = grade;
        Tolerance = tolerance;
        Words = words;
        Sentences = sentences;
        Syllables = syllables;
        Text = text;
    }

    public string Title { get; }

    /// <summary>Who published the numbers.</summary>
    public string Source { get; }

    public double Grade { get; }

    /// <summary>Half a unit of the last published place; more for Word and readinglevel, which count syllables in their own way and do not say how many.</summary>
    public double Tolerance { get; }

    public int Words { get; }

    public int Sentences { get; }

    public int? Syllables { get; }

    public string Text { get; }

    public static IReadOnlyList<Passage> All { get; } =
    [
        new("One syllable each", "worked by hand in the tests of github.com/DaveChild/Text-Statistics, TextStatisticsTest", -3.4, 0.0501, 12, 12, null,
            "This. Is. A. Nice. Set. Of. Small. Words. Of. One. Part. Each."),
        new("A pangram", "worked by hand in the tests of github.com/DaveChild/Text-Statistics, TextStatisticsTest", 2.3, 0.0501, 9, 1, null,
            "The quick brown fox jumps over the lazy dog."),
        new("Longer words", "worked by hand in the tests of github.com/DaveChild/Text-Statistics, TextStatisticsTest", 9.4, 0.0501, 13, 1, null,
            "Now it is time for a more complicated sentence, including several longer words."),
        new("William James", "readme of the package flekin", 9.45, 0.00501, 13, 1, 22,
            "Nothing is so fatiguing as the eternal hanging on of an uncompleted task."),
        // The readme of the package flesch-kincaid counts 26, with four syllables each in Australian and reptilian; dictionaries give three.
        new("The platypus", "Wikipedia, 'Flesch-Kincaid readability tests'", 11.3, 0.0501, 13, 1, 24,
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."),
        new("Moby Dick", "worked by hand in the tests of github.com/DaveChild/Text-Statistics, TextStatisticsMelvilleMobyDickTest", 12.0555, 0.0001, 201, 8, 304, """
            Call me Ishmael. Some years ago - never mind how long precisely - having little or no money in my purse, and nothing particular to
            interest me on shore, I thought I would sail about a little and see the watery part of the world. It is a way I have of driving off
            the spleen, and regulating the circulation. Whenever I find myself growing grim about the mouth; whenever it is a damp, drizzly
            November in my soul; whenever I find myself involuntarily pausing before coffin warehouses, and bringing up the rear of every funeral
            I meet; and especially whenever my hypos get such an upper hand of me, that it requires a strong moral principle to prevent me from
            deliberately stepping into the street, and methodically knocking people's hats off - then, I account it high time to get to sea as
            soon as I can. This is my substitute for pistol and ball. With a philosophical flourish Cato throws himself upon his sword; I quietly
            take to the ship. There is nothing surprising in this. If they but knew it, almost all men in their degree, some time or other,
            cherish very nearly the same feelings towards the ocean with me.
            """),
        new("A Scandal in Bohemia", "tests of github.com/ChimeraCoder/readinglevel", 9.2, 0.2, 207, 11, null, """
            To Sherlock Holmes she is always the woman. I have seldom heard him mention her under any other name. In his eyes she eclipses and
            predominates the whole of her sex. It was not that he felt any emotion akin to love for Irene Adler. All emotions, and that one
            particularly, were abhorrent to his cold, precise but admirably balanced mind. He was, I take it, the most perfect reasoning and
            observing machine that the world has seen, but as a lover he would have placed himself in a false position. He never spoke of the
            softer passions, save with a gibe and a sneer. They were admirable things for the observer—excellent for drawing the veil from men’s
            motives and actions. But for the trained reasoner to admit such intrusions into his own delicate and finely adjusted temperament was
            to introduce a distracting factor which might throw a doubt upon all his mental results. Grit in a sensitive instrument, or a crack
            in one of his own high-power lenses, would not be more disturbing than a strong emotion in a nature such as his. And yet there was
            but one woman to him, and that woman was the late Irene Adler, of dubious and questionable memory.
            """),
        new("Gettysburg Address", "Microsoft Word: counts in edbarr.blogspot.com, 'How did Abe do?' (2009), grade in Janice Harayda, "
            + "'Who wrote at a higher level, Abraham Lincoln or Barack Obama?'", 10.9, 0.2, 271, 10, null, """
            Four score and seven years ago our fathers brought forth on this Continent, a new nation, conceived in Liberty, and dedicated to the
            proposition that all men are created equal.

            Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure.
            We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those
            who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

            But, in a larger sense, we can not dedicate--we can not consecrate--we can not hallow--this ground. The brave men, living and dead,
            who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember
            what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished
            work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining
            before us--that from these honored dead we take increased devotion to that cause for which they gave the last full measure of
            devotion--that we here highly resolve that these dead shall not have died in vain--that this nation, under God, shall have a new
            birth of freedom--and that government of the people, by the people, for the people, shall not perish from the earth.
            """),
    ];

    public override string ToString() => Title;
}
