using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TrustContent.Catalog;
using TrustContent.Internal;

namespace TrustContent.Components;

/// <summary>Where a form goes that shows one question at a time: on, back, or sent.</summary>
public sealed class PostedStep
{
    internal const string Shown = "step";
    internal const string Go = "go";
    internal const string Next = "next";
    internal const string Back = "back";
    internal const string Send = "send";

    private PostedStep(int question, bool isSent)
    {
        Question = question;
        IsSent = isSent;
    }

    /// <summary>The question to show, from 1, for <see cref="QuestionnaireForm.Question"/>.</summary>
    public int Question { get; }

    /// <summary>Whether the person sent all answers and none has a problem. Until then nothing is to be stored.</summary>
    public bool IsSent { get; }

    /// <summary>Reads where to go.</summary>
    /// <param name="form">The form that was sent.</param>
    /// <param name="answers">Its answers.</param>
    /// <returns>The step.</returns>
    public static PostedStep Read(IFormCollection form, PostedAnswers answers)
        => Read(Guard.NotNull(form).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal), answers);

    /// <summary>Reads where to go.</summary>
    /// <param name="form">The fields that were sent.</param>
    /// <param name="answers">Their answers.</param>
    /// <returns>The step.</returns>
    public static PostedStep Read(IReadOnlyDictionary<string, StringValues> form, PostedAnswers answers)
    {
        Guard.NotNull(form);
        ItemId[] questions = [.. Guard.NotNull(answers).Instrument.Items.Select(item => item.Id), .. answers.Instrument.Signals.Select(signal => signal.Id)];
        var shown = form.TryGetValue(Shown, out var step) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? Math.Clamp(read, 1, questions.Length)
            : questions.Length;

        // The Enter key may send a form without any button.
        var asked = form.TryGetValue(Go, out var go) ? go.ToString() : "";
        var way = asked is Next or Back or Send ? asked : shown < questions.Length ? Next : Send;
        var first = Array.FindIndex(questions, HasProblem);
        return way switch
        {
            Back => new(Math.Max(1, shown - 1), isSent: false),
            Next => new(HasProblem(questions[shown - 1]) ? shown : Math.Min(questions.Length, shown + 1), isSent: false),
            _ when answers.Problems.Count == 0 => new(shown, isSent: true),
            _ => new(first < 0 ? shown : first + 1, isSent: false),
        };

        bool HasProblem(ItemId item) => answers.Problems.Any(problem => problem.Place == PostedAnswers.Place(item));
    }
}
