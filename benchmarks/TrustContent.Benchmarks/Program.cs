using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using TrustContent.Benchmarks;

// table [--short]: everything, as the one table of ratios. Other arguments are BenchmarkDotNet's, such as --filter '*Column*';
// --short takes a few seconds a row, for a look.
var isShort = args.Contains("--short");
var rest = args.Where(argument => argument != "--short").ToArray();
switch (rest.FirstOrDefault())
{
    case "table":
        Table.Write(Console.Out, isShort);
        break;
    case "draw":
        CsvJob.Draw(rest[1], int.Parse(rest[2]));
        break;
    case "duckdb":
        CsvJob.ScoreInDuckDb(rest[1], rest[2]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, isShort ? DefaultConfig.Instance.AddJob(Job.ShortRun) : DefaultConfig.Instance);
        break;
}
