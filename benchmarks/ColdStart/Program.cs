using System.Globalization;
using ColdStart;

// What starts is measured from outside, by 'compare', as a user meets it: the whole process.
return args switch
{
    ["empty"] => Host.Empty(),
    ["floor"] => Floor.Run(),
    ["trust"] => Host.WithTrustContent(hasPseudoLanguages: false),
    ["plain"] => Host.Plain(),
    ["pseudo"] => Host.WithTrustContent(hasPseudoLanguages: true),
    ["phases"] => Phases.Print(),
    ["compare", var runs, .. var programs] when int.TryParse(runs, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && programs.Length > 0 => Comparison.Run(count, programs),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("ColdStart empty | floor | trust | plain | pseudo | phases | compare RUNS PROGRAM...");
    return 2;
}
