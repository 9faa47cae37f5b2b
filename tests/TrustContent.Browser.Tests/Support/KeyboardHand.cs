namespace TrustContent.Browser.Tests.Support;

/// <summary>Tab, arrows, Space, Enter and letters, and nothing else. At every step it must be seen where one is.</summary>
public sealed class KeyboardHand(Visit visit) : Hand(visit)
{
    private const int MostSteps = 120;

    private const string Here = "here";
    private const string Group = "group";

    // The ring stands on the element itself or on the box around it; after scrolling the element is on the screen.
    private const string Look = """
        target => {
          const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return "";
          const ring = [e, e.closest(".tc-option")].some(x => x && getComputedStyle(x).outlineStyle !== "none" && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
          const box = e.getBoundingClientRect();
          const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0 && box.height > 0;
          if (!ring || !isOnScreen) return `${e.outerHTML.slice(0, 120)} ring: ${ring}, on the screen: ${isOnScreen}`;
          return e === target ? "here" : e.type === "radio" && e.name === target.name ? "group" : "";
        }
        """;

    public override async Task PressAsync(ILocator target)
    {
        await ReachAsync(target);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task ChooseAsync(ILocator radio)
    {
        await ReachAsync(radio, Group);
        await ReachAsync(radio, Here, "ArrowDown");
        await Page.Keyboard.PressAsync("Space");
        (await radio.IsCheckedAsync()).Should().BeTrue("arrows and Space choose it");
    }

    public override async Task TypeAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    private async Task ReachAsync(ILocator target, string until = Here, string key = "Tab")
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var seen = await target.EvaluateAsync<string>(Look);
            seen.Should().BeOneOf([Here, Group, ""], "one must see where the keyboard is");
            if (seen == Here || seen == until)
            {
                return;
            }

            await Page.Keyboard.PressAsync(key);
        }

        throw new InvalidOperationException($"The keyboard does not reach {target}.");
    }
}
