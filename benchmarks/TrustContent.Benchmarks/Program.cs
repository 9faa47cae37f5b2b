using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

// --short: a few seconds a row, for a look; without it the figures are steadier. All else is BenchmarkDotNet's, such as --filter '*Column*'.
var isShort = args.Contains("--short");
var config = isShort ? DefaultConfig.Instance.AddJob(Job.ShortRun) : DefaultConfig.Instance;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(argument => argument != "--short")], config);
