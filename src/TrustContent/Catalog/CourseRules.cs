using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Catalog;

/// <summary>How courses are judged: thresholds, false-alarm cards and what may follow. The same for every instrument.</summary>
public sealed class CourseRules
{
    internal CourseRules(
        IEnumerable<Threshold> thresholds,
        FalseAlarmSetting setting,
        IEnumerable<FalseAlarmCard> falseAlarms,
        IEnumerable<CourseRule> rules)
    {
        Thresholds = Frozen.List(thresholds);
        Setting = setting;
        FalseAlarms = Frozen.List(falseAlarms);
        Rules = Frozen.List(rules);
    }

    /// <summary>The numbers that decide, and whose judgement each is. None is a cut-off.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; }

    /// <summary>The simulation that the cards come from.</summary>
    public FalseAlarmSetting Setting { get; }

    /// <summary>How often each event shows by chance alone.</summary>
    public IReadOnlyList<FalseAlarmCard> FalseAlarms { get; }

    /// <summary>The rules, most important first.</summary>
    public IReadOnlyList<CourseRule> Rules { get; }

    /// <summary>A threshold by its id.</summary>
    /// <param name="id">The id, such as <c>drop</c>.</param>
    /// <returns>The threshold.</returns>
    /// <exception cref="TrustContentException">There is none with that id (<c>TC1008</c>).</exception>
    public Threshold this[string id]
        => Thresholds.FirstOrDefault(threshold => threshold.Id == Guard.NotNull(id))
            ?? throw new TrustContentException(IssueCode.UnknownReference, "There is no such threshold for courses.", id);

    /// <summary>How often an event shows by chance alone.</summary>
    /// <param name="kind">The event.</param>
    /// <returns>Its card, or <see langword="null"/> where chance cannot be simulated, as for an absence.</returns>
    public FalseAlarmCard? FindFalseAlarm(CourseEventKind kind) => FalseAlarms.FirstOrDefault(card => card.Event == kind);

    /// <summary>A threshold that counts ratings or sessions.</summary>
    internal int Count(string id) => (int)this[id].Value;
}
