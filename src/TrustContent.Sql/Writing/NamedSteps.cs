using TrustContent.Catalog;

namespace TrustContent.Sql.Writing;

/// <summary>Answers where a step may use the columns of the step before: numbers first, then those that can be used.</summary>
internal sealed class NamedSteps(Grammar grammar, Step given, Step answers, bool holdsText)
{
    public UsableAnswer Of(ItemDefinition item, string column)
    {
        var number = given.Let("n" + item.Id, grammar.NumberIn(column, holdsText));
        var isInRange = $"{number} BETWEEN {grammar.Number(item.Response.Minimum)} AND {grammar.Number(item.Response.Maximum)}";
        var isUsable = item.Response.Kind == ResponseKind.Integer ? $"{isInRange} AND {number} = FLOOR({number})" : isInRange;
        var answer = answers.Let("a" + item.Id, $"CASE WHEN {isUsable} THEN {number} END");
        return new UsableAnswer(answer, answer + " IS NOT NULL", $"{Grammar.IsGiven(column, holdsText)} AND {answer} IS NULL");
    }
}
