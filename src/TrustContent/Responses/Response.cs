using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;

namespace TrustContent.Responses;

/// <summary>What a person answered to one instrument at one time, checked item by item.</summary>
public sealed class Response
{
    private readonly Dictionary<ItemId, ItemAnswer> _byItem;
    private readonly ItemAnswer[] _items;

    private Response(InstrumentDefinition instrument, List<ItemAnswer> items, List<ItemAnswer> signals, List<Issue> issues)
    {
        Instrument = instrument;
        _items = [.. items];
        Items = Array.AsReadOnly(_items);
        Signals = Frozen.List(signals);
        Issues = Frozen.List(issues);
        _byItem = new Dictionary<ItemId, ItemAnswer>(items.Count + signals.Count);
        Index(items);
        Index(signals);
    }

    /// <summary>The instrument.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>The answers to the rated items, in the order of the form; missing ones are there with their reason.</summary>
    public IReadOnlyList<ItemAnswer> Items { get; }

    /// <summary>The answers to the signals, in the order of the form.</summary>
    public IReadOnlyList<ItemAnswer> Signals { get; }

    /// <summary>Every problem with the answers; empty if all can be used.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Whether all answers can be used. A response that is not valid gets no score; its signals still count.</summary>
    public bool IsValid => Issues.Count == 0;

    /// <summary>The answer to an item or signal.</summary>
    /// <param name="item">The item or signal.</param>
    /// <returns>Its checked answer.</returns>
    /// <exception cref="TrustContentException">The instrument has no such item (<c>TC3001</c>).</exception>
    public ItemAnswer this[ItemId item]
        => _byItem.TryGetValue(Guard.NotNull(item), out var answer)
            ? answer
            : throw new TrustContentException(IssueCode.ItemUnknown, "The instrument has no such item.", "item " + item);

    internal ItemAnswer ItemAt(int position) => _items[position];

    internal static Response Read(InstrumentDefinition instrument, IReadOnlyDictionary<string, Answer> answers)
    {
        var issues = new List<Issue>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in instrument.Items)
        {
            known.Add(item.Id.Value);
        }

        foreach (var signal in instrument.Signals)
        {
            known.Add(signal.Id.Value);
        }

        ReportUnknown(instrument, answers, known, issues);
        var (items, signals) = (new List<ItemAnswer>(), new List<ItemAnswer>());
        foreach (var item in instrument.Items)
        {
            items.Add(CheckItem(item, Given(answers, item.Id), issues));
        }

        foreach (var signal in instrument.Signals)
        {
            signals.Add(CheckSignal(signal, Given(answers, signal.Id), issues));
        }

        return new Response(instrument, items, signals, issues);
    }

    /// <summary>The same response as if only these items had been asked.</summary>
    internal Response Only(IReadOnlyCollection<ItemId> asked)
        => new(
            Instrument,
            [.. Items.Select(answer => asked.Contains(answer.Item) ? answer : new ItemAnswer(answer.Item, AnswerState.Missing, reason: MissingReason.NotAsked))],
            [.. Signals],
            [.. Issues]);

    internal Response Required() => IsValid ? this : throw new TrustContentException(Issues);

    private void Index(List<ItemAnswer> answers)
    {
        foreach (var answer in answers)
        {
            _byItem.Add(answer.Item, answer);
        }
    }

    private static Answer Given(IReadOnlyDictionary<string, Answer> answers, ItemId item)
        => answers.TryGetValue(item.Value, out var answer) ? answer : Answer.NotRecorded;

    private static void ReportUnknown(InstrumentDefinition instrument, IReadOnlyDictionary<string, Answer> answers, HashSet<string> known, List<Issue> issues)
    {
        var unknown = new List<string>();
        foreach (var name in answers.Keys)
        {
            if (!known.Contains(name))
            {
                unknown.Add(name);
            }
        }

        unknown.Sort(StringComparer.Ordinal);
        foreach (var name in unknown)
        {
            issues.Add(new Issue(IssueCode.ItemUnknown, $"'{instrument.Id}' has no such item.", place: $"item '{name}'"));
        }
    }

    private static ItemAnswer CheckItem(ItemDefinition item, Answer given, List<Issue> issues)
    {
        if (given.WhyMissing is { } reason)
        {
            return new ItemAnswer(item.Id, AnswerState.Missing, reason: reason);
        }

        var format = item.Response;
        var (code, message) = given.AsNumber switch
        {
            null => (IssueCode.AnswerWrongKind, "This item is answered with a number."),
            { } number when double.IsNaN(number) || double.IsInfinity(number) => (IssueCode.AnswerNotANumber, "The answer is not a finite number."),
            { } number when number < format.Minimum || number > format.Maximum
                => (IssueCode.AnswerOutOfRange, $"The answer is outside {NumberText.Shortest(format.Minimum)} to {NumberText.Shortest(format.Maximum)}."),
            { } number when format.Kind == ResponseKind.Integer && !Math.Floor(number).Equals(number)
                => (IssueCode.AnswerBetweenCodes, "The answer lies between two codes."),
            _ => (null, ""),
        };
        if (code is null)
        {
            return new ItemAnswer(item.Id, AnswerState.Answered, value: given.AsNumber);
        }

        issues.Add(new Issue(code, message, place: "item " + item.Id));
        return new ItemAnswer(item.Id, AnswerState.Invalid);
    }

    private static ItemAnswer CheckSignal(SignalDefinition signal, Answer given, List<Issue> issues)
    {
        if (given.WhyMissing is { } reason)
        {
            return new ItemAnswer(signal.Id, AnswerState.Missing, reason: reason);
        }

        if (given.AsYesNo is { } isYes)
        {
            return new ItemAnswer(signal.Id, AnswerState.Answered, isYes: isYes);
        }

        issues.Add(new Issue(IssueCode.AnswerWrongKind, "This signal is answered with yes or no.", place: "item " + signal.Id));
        return new ItemAnswer(signal.Id, AnswerState.Invalid);
    }
}
