using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Scoring;

namespace TrustContent.Tracking;

/// <summary>Puts the sessions of one client together into a course.</summary>
internal sealed class Tracker(TrustCatalog catalog, Scorer scorer)
{
    private readonly PairedComparison _pairs = new(scorer);

    private CourseRules Rules => catalog.Course;

    public Course Track(IReadOnlyList<TrackedSession> given, CourseOptions options)
    {
        var timeline = Timeline.Of(given);
        var latest = timeline.Sessions.Select(session => session.Client).LastOrDefault(client => client is not null)
            ?? throw new TrustContentException(IssueCode.CourseEmpty, "No session has a rating.");
        var instrument = latest.Instrument;
        SeriesCheck.Run(timeline.Sessions, latest, options.Norms);
        var scale = options.Scale is { } chosen ? latest[chosen].Id
            : instrument.Scales.FirstOrDefault(known => known.Id == ScaleId.Total)?.Id ?? instrument.Scales[0].Id;
        var notUsed = options.Norms.Where(norm => norm.IsDescriptiveOnly).ToArray();
        var siteSd = SiteSd(options, instrument, scale);
        var scales = instrument.Scales.Select(each => OfScale(latest[each.Id], Ratings(timeline, latest, each.Id), timeline, options)).ToArray();
        var main = scales.First(each => each.Scale.Id == scale);
        var voices = VoiceComparison.Of(instrument, timeline.Sessions, options, Rules);
        var pairs = voices?.Scales.FirstOrDefault(each => each.Scale.Id == scale)?.Pairs ?? [];
        var drops = new DropSearch(main.Ratings, timeline, Rules, _pairs, scale, Sign(instrument), main.Maximum - main.Minimum, siteSd);
        CourseEvent[] events = [.. drops.Find().Concat(new OtherEvents(main, main.Ratings, pairs, timeline.Sessions, Rules).Find(Best(main, instrument), options)).OrderBy(each => each.Position)];
        var reports = timeline.Sessions.SelectMany((session, position) => Reports.Of(session, position, catalog.FindRules(instrument.Id))).ToArray();

        // Without a drop before it there was nothing to talk about.
        bool IsAboutNothing(RatingReport report) => report.Kind != ReportKind.Signal
            && !events.Any(found => found.Kind is CourseEventKind.ScoreDrop or CourseEventKind.SmallScoreDrop && found.Position < report.Position);
        return new Course(
            instrument,
            scale,
            options,
            timeline.Sessions,
            [
                .. Notes(timeline, main, latest, notUsed.Length > 0),
                .. Note(CourseNoteKind.NotJudged, drops.NotJudged),
                .. Note(CourseNoteKind.AbsenceNotJudged, options.AsOf is not null && main.Ratings.Count > 0 && main.Ratings[main.Ratings.Count - 1].Session is { At: null } undated ? [undated] : []),
                .. Note(CourseNoteKind.NoDropToTalkAbout, [.. reports.Where(IsAboutNothing).Select(report => report.Session)]),
            ],
            scales,
            events,
            reports.Where(report => !IsAboutNothing(report)),
            voices,
            Rules.Count(CourseThreshold.LevelRatings));
    }

    /// <summary>What showed after a session of the course, as it stood then.</summary>
    public IReadOnlyList<CourseEventKind> KindsAfter(Course course, int position)
    {
        if (position == course.Sessions.Count - 1)
        {
            return [.. course.Events.Where(found => found.Position == position).Select(found => found.Kind)];
        }

        // Drops and what became of them never change with what comes later; what looks at the latest ratings does.
        var main = course[course.Scale];
        var pairs = course.Voices?.Scales.FirstOrDefault(scale => scale.Scale.Id == course.Scale)?.Pairs ?? [];
        var others = new OtherEvents(main, [.. main.Ratings.Where(rating => rating.Position <= position)], [.. pairs.Where(pair => pair.Position <= position)], course.Sessions, Rules);
        return
        [
            .. course.Events.Where(found => found.Position == position && found.Kind is not (CourseEventKind.Ceiling or CourseEventKind.Divergence or CourseEventKind.Absence or CourseEventKind.Unknown))
                .Select(found => found.Kind),
            .. others.Find(Best(main, course.Instrument), CourseOptions.None).Where(found => found.Position == position).Select(found => found.Kind),
        ];
    }

    private static double? SiteSd(CourseOptions options, InstrumentDefinition instrument, ScaleId scale)
        => options.Norms.LastOrDefault(norm => norm.Instrument == instrument.Id && !norm.IsDescriptiveOnly)?.Find(scale)?.WithinClientSd;

    private static double Sign(InstrumentDefinition instrument) => instrument.Direction == ScoreDirection.HigherIsBetter ? 1 : -1;

    private static double Best(ScaleCourse scale, InstrumentDefinition instrument)
        => instrument.Direction == ScoreDirection.HigherIsBetter ? scale.Maximum : scale.Minimum;

    private static CourseRating[] Ratings(Timeline timeline, ScoreResult latest, ScaleId scale)
        => [.. timeline.Sessions
            .Select((session, position) => (session, position))
            .Where(pair => pair.session.Client is { } client && client.Instrument.KeyFingerprint == latest.Instrument.KeyFingerprint && client[scale].Value is not null)
            .Select(pair => new CourseRating(pair.session, pair.position, pair.session.Client!, pair.session.Client![scale]))];

    private ScaleCourse OfScale(ScaleScore latest, CourseRating[] ratings, Timeline timeline, CourseOptions options)
    {
        var level = Rules.Count(CourseThreshold.LevelRatings);
        double First() => Statistics.Median(ratings.Take(level).Select(rating => rating.Value));
        double Last() => Statistics.Median(ratings.Skip(ratings.Length - level).Select(rating => rating.Value));
        var instrument = ratings.Length > 0 ? ratings[0].Result.Instrument : null;
        var error = instrument is null ? null : options.ErrorOf(instrument.Id, latest.Id);
        var points = ratings.Select(rating => (timeline.Axis(rating.Position), rating.Value)).ToArray();
        return new ScaleCourse(
            latest.Scale,
            (latest.Minimum, latest.Maximum),
            ratings,
            Found.Number(ratings.Length, level, First),
            Found.Number(ratings.Length, level, Last),
            Found.Number(ratings.Length, Rules.Count(CourseThreshold.ReferenceRatings), () => Statistics.StandardDeviation([.. ratings.Select(rating => rating.Value)])),
            Found.If(ratings.Length, 2 * level, () => new ReliableChange(First(), Last(), error, options.Confidence)),
            Found.If(ratings.Length, Rules.Count(CourseThreshold.TrendRatings), () => TheilSen.Fit(points)),
            Found.If(ratings.Length, Rules.Count(CourseThreshold.LimitRatings), () => Limit(ratings)));
    }

    private static ControlLimit? Limit(CourseRating[] ratings)
    {
        var judged = ratings[ratings.Length - 1];
        var others = ratings.Take(ratings.Length - 1).Select(rating => rating.Value).ToArray();
        var range = others.Zip(others.Skip(1), (earlier, later) => Math.Abs(later - earlier)).Average();
        if (range.Equals(0))
        {
            return null;
        }

        // 1.128 is d2 for two neighbours: the mean range of two independent normal values in standard deviations.
        var sign = Sign(judged.Result.Instrument);
        var center = others.Average();
        var limit = center - (sign * 3 * range / 1.128);
        return new ControlLimit(center, range, limit, judged, !Comparison.IsAtMost((limit - judged.Value) * sign, 0));
    }

    private static IEnumerable<CourseNote> Note(CourseNoteKind kind, IReadOnlyCollection<TrackedSession> sessions)
        => sessions.Count > 0 ? [new CourseNote(kind, sessions)] : [];

    private static IEnumerable<CourseNote> Notes(Timeline timeline, ScaleCourse main, ScoreResult latest, bool hasUnusedNorm)
    {
        var other = timeline.Sessions.Where(session => session.Client is { } client && client.Instrument.KeyFingerprint != latest.Instrument.KeyFingerprint).ToArray();
        var rated = main.Ratings.Select(rating => rating.Session).ToArray();
        (CourseNoteKind Kind, TrackedSession[] Sessions)[] notes =
        [
            (CourseNoteKind.WithoutRating, [.. timeline.Sessions.Except(rated).Except(other)]),
            (CourseNoteKind.OtherKey, other),
            (CourseNoteKind.OtherItems, [.. main.Ratings.Where(rating => rating.IsProrated).Select(rating => rating.Session)]),
            (CourseNoteKind.NotSealed, [.. timeline.Sessions.Where(session => session is { Therapist: not null, IsTherapistSealed: false })]),
        ];
        return
        [
            .. notes.Where(note => note.Sessions.Length > 0).Select(note => new CourseNote(note.Kind, note.Sessions)),
            .. timeline.Notes,
            .. hasUnusedNorm ? [new CourseNote(CourseNoteKind.NormNotUsed, [])] : Array.Empty<CourseNote>(),
        ];
    }
}
