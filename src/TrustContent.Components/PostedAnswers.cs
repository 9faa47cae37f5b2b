using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;

namespace TrustContent.Components;

/// <summary>What came back from a <see cref="QuestionnaireForm"/>: an answer or its absence for each question, and every problem.</summary>
/// <remarks>What cannot be read is dropped and never shown again, so that nothing a person typed slips onto a page or into a log.</remarks>
public sealed class PostedAnswers
{
    /// <summary>What the name of each field begins with; the item's id follows, as in <c>a.3</c>.</summary>
    public const string Prefix = "a.";

    internal const string Skip = "skip";
    internal const string Decline = "decline";
    internal const string Yes = "yes";
    internal const string No = "no";

    private readonly Dictionary<string, string> _texts;

    private PostedAnswers(
        InstrumentDefinition instrument, IDictionary<string, Answer> answers, Dictionary<string, string> texts, IEnumerable<ItemId> unanswered, IEnumerable<Issue> problems)
    {
        Instrument = instrument;
        Answers = new ReadOnlyDictionary<string, Answer>(answers);
        _texts = texts;
        Unanswered = Frozen.List(unanswered);
        Problems = Frozen.List(problems);
    }

    /// <summary>The instrument that was answered.</summary>
    public InstrumentDefinition Instrument { get; }

    /// <summary>An answer for each item and signal, for <c>TryRespond</c>. What was left untouched is skipped, and so missing; never 0.</summary>
    public IReadOnlyDictionary<string, Answer> Answers { get; }

    /// <summary>The items and signals that nothing was chosen for, not even to skip them.</summary>
    public IReadOnlyList<ItemId> Unanswered { get; }

    /// <summary>What is wrong, each with the item as its place, as <c>Response.Issues</c> has it. None shows what was sent.</summary>
    public IReadOnlyList<Issue> Problems { get; }

    /// <summary>Reads a form that was sent.</summary>
    /// <param name="form">The form, as <c>HttpRequest.ReadFormAsync</c> gives it.</param>
    /// <param name="instrument">The instrument that it asked.</param>
    /// <returns>The answers and the problems.</returns>
    public static PostedAnswers Read(IFormCollection form, InstrumentDefinition instrument)
        => Read(Guard.NotNull(form).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal), instrument);

    /// <summary>Reads the fields of a form that was sent.</summary>
    /// <param name="form">The fields by name. Those of other names than <c>a.…</c> are the host's own.</param>
    /// <param name="instrument">The instrument that the form asked.</param>
    /// <returns>The answers and the problems.</returns>
    public static PostedAnswers Read(IReadOnlyDictionary<string, StringValues> form, InstrumentDefinition instrument)
    {
        Guard.NotNull(form);
        var items = Guard.NotNull(instrument).Items.Select(item => (item.Id, Read: PostedValue.OfItem(Given(form, item.Id.Value), item.Response)));
        var signals = instrument.Signals.Select(signal => (signal.Id, Read: PostedValue.OfSignal(Given(form, signal.Id.Value))));
        (ItemId Id, PostedValue Read)[] all = [.. items, .. signals];
        var known = all.Select(each => Prefix + each.Id).ToHashSet(StringComparer.Ordinal);
        var problems = all.Where(each => each.Read.Problem is not null).Select(each => new Issue(each.Read.Problem!, each.Read.Problem!.Title, place: Place(each.Id))).ToList();
        if (form.Any(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal) && !known.Contains(field.Key) && !StringValues.IsNullOrEmpty(field.Value)))
        {
            problems.Add(new Issue(IssueCode.ItemUnknown, IssueCode.ItemUnknown.Title));
        }

        return new PostedAnswers(
            instrument,
            all.ToDictionary(each => each.Id.Value, each => each.Read.Answer, StringComparer.Ordinal),
            all.Where(each => each.Read.Text is not null).ToDictionary(each => each.Id.Value, each => each.Read.Text!, StringComparer.Ordinal),
            all.Where(each => each.Read.IsUntouched).Select(each => each.Id),
            problems);
    }

    /// <summary>Answers that were given before, to show them again or to let them be changed.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The same answers as a form would send them.</returns>
    public static PostedAnswers Of(Response response)
    {
        var fields = Guard.NotNull(response).Items.Concat(response.Signals)
            .ToDictionary(answer => Prefix + answer.Item, answer => new StringValues(PostedValue.Of(answer)), StringComparer.Ordinal);
        return Read(fields, response.Instrument);
    }

    /// <summary>The value of the field that the form sent, if it can be used; <see langword="null"/> where there is none.</summary>
    internal string? TextOf(ItemId item) => _texts.GetValueOrDefault(item.Value);

    internal static string Place(ItemId item) => "item " + item;

    private static string[] Given(IReadOnlyDictionary<string, StringValues> form, string item)
        => form.TryGetValue(Prefix + item, out var values)
            ? [.. values.Select(value => value?.Trim() ?? "").Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)]
            : [];
}
