using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Reads one scale of an instrument.</summary>
internal static class ScaleReader
{
    public static ScaleDefinition? Read(ObjectReader scale, JsonValue at, List<ItemDefinition> items, FileIssues issues)
    {
        var id = scale.Id<ScaleId>("id", ScaleId.TryParse);
        var itemIds = scale.Ids<ItemId>("items", ItemId.TryParse, isOptional: true);
        var reversed = scale.Ids<ItemId>("reversed", ItemId.TryParse, isOptional: true);
        var weights = Weights(scale, itemIds, issues);
        var components = scale.Ids<ScaleId>("scales", ScaleId.TryParse, isOptional: true);
        var missing = scale.Need("missing") is { } value ? Missing(scale.Inside(value), value, itemIds.Count + components.Count, issues) : null;
        scale.End();
        if ((itemIds.Count == 0) == (components.Count == 0))
        {
            issues.Add(IssueCode.KeyInconsistent, "A scale has either items or scales.", at);
        }

        var members = Members(itemIds, items, at, issues);
        return id is null || missing is null ? null : new ScaleDefinition(id, members, Of(members, weights), reversed, components, missing);
    }

    private static List<ItemDefinition> Members(List<ItemId> ids, List<ItemDefinition> items, JsonValue at, FileIssues issues)
    {
        var members = new List<ItemDefinition>();
        foreach (var id in ids)
        {
            if (Find(items, id) is { } item)
            {
                members.Add(item);
            }
            else
            {
                issues.Add(IssueCode.UnknownReference, $"There is no item '{id}'.", at);
            }
        }

        return members;
    }

    private static ItemDefinition? Find(List<ItemDefinition> items, ItemId id)
    {
        foreach (var item in items)
        {
            if (item.Id.Equals(id))
            {
                return item;
            }
        }

        return null;
    }

    private static List<ItemWeight> Weights(ObjectReader scale, List<ItemId> items, FileIssues issues)
    {
        var weights = new List<ItemWeight>();
        foreach (var value in scale.Entries("weights", isOptional: true))
        {
            if (Weight(scale.Inside(value), value, items, issues) is { } weight)
            {
                weights.Add(weight);
            }
        }

        return weights;
    }

    private static double[] Of(List<ItemDefinition> members, List<ItemWeight> weights)
    {
        var all = new double[members.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = 1;
            foreach (var weight in weights)
            {
                if (weight.Item.Equals(members[i].Id))
                {
                    all[i] = weight.Weight;
                    break;
                }
            }
        }

        return all;
    }

    private static ItemWeight? Weight(ObjectReader entry, JsonValue at, List<ItemId> items, FileIssues issues)
    {
        var item = entry.Id<ItemId>("item", ItemId.TryParse);
        var weight = entry.Number("weight");
        entry.End();
        if (item is null || !items.Contains(item) || weight <= 0)
        {
            issues.Add(IssueCode.KeyInconsistent, "A weight is above 0 and for an item of the scale; an item that counts the other way round is reversed.", at);
            return null;
        }

        return new ItemWeight(item, weight);
    }

    private static MissingRule Missing(ObjectReader rule, JsonValue at, int memberCount, FileIssues issues)
    {
        var kind = rule.Choice<MissingRuleKind>("rule");
        var maximum = rule.OptionalWhole("maximumMissing");
        var isPublished = rule.Flag("published");
        var verification = rule.Choice<Verification>("verification");
        rule.End();
        var fits = kind == MissingRuleKind.Prorate ? maximum >= 1 && maximum < memberCount : maximum is null;
        if (!fits)
        {
            issues.Add(IssueCode.KeyInconsistent, "Only prorate has maximumMissing: at least 1, and fewer than the scale has items or scales.", at);
        }

        return new MissingRule(kind, maximum ?? 0, isPublished, verification);
    }
}
