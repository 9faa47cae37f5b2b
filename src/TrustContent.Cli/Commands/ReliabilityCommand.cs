using System.CommandLine;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Cli.Output;
using TrustContent.Cli.Sampling;
using TrustContent.Cli.Scoring;
using TrustContent.Psychometrics;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary><c>trustcontent reliability ID [FILE]</c>: what a file of answers says about the instrument's scales, and a norm made from it.</summary>
internal static class ReliabilityCommand
{
    private const string Notes = """
        Without --client every row is taken for another person. With it, and --session, alpha and omega rest on one row a
        client: by default the first of sessions 3 to 5 in which every scored item is answered. --rows takes
        first-complete:FIRST-LAST, first-complete, or only-row where no client repeats. Within persons: all their
        complete sessions.

        The file is read as 'score' reads it: item n is headed n, qn, q_n, itemn, item_n or ID.n; empty, NA and --na tokens
        are missing answers. A row with an answer that cannot be used, or without client or session where there is such a
        column, is left out and named.

        --norm-out writes a local norm, without any person or answer. It needs --client, --therapist, --site and --made.
        With fewer than 100 clients or 10 therapists, or one therapist with more than a quarter of the clients, it is
        descriptive only. These minimums are ours.

        Ends with 0 if done, 1 if it failed, 2 if the call or the header cannot be used, 3 if done but some rows were left
        out.

        Examples:
          trustcontent reliability wai-sr sessions.csv
          trustcontent reliability trust-check-in sessions.csv --client client --session session --format json
          trustcontent reliability trust-check-in sessions.csv --client client --session session --therapist therapist --norm-out norm.json --site "Elm Street Clinic" --made 2026-11-23
        """;

    public static Command Create(Terminal terminal)
    {
        var id = Shared.InstrumentArgument();
        var file = Shared.InputFile();
        var output = Shared.Output();
        var client = new Option<string?>("--client") { Description = "The column that says whose the row is.", HelpName = "COL" };
        var session = new Option<string?>("--session") { Description = "The column with the session's number.", HelpName = "COL" };
        var therapist = new Option<string?>("--therapist") { Description = "The column of the client's therapist, for --norm-out.", HelpName = "COL" };
        var rule = new Option<string?>("--rows") { Description = "Which row of a client stands for the client.", HelpName = "RULE" };
        var metric = Shared.Metric("Sum or mean in place of the instrument's own, for --norm-out.");
        var delimiter = Shared.Delimiter();
        var na = Shared.MissingTokens();
        var format = Shared.TableOrJson();
        var norm = new NormOptions();
        var content = Shared.Content();
        var command = new ExplainedCommand("reliability", "Say what a file of answers tells about an instrument's scales.", Notes) { id, file, output, client, session, therapist, rule, metric, delimiter, na, format };
        norm.AddTo(command);
        command.Options.Add(content);
        command.SetAction(call =>
        {
            var trust = Shared.Open(call.GetValue(content)!);
            var instrument = Shared.Instrument(trust, call.GetValue(id)!);
            var cells = Shared.Cells(call, na);
            var choice = new ScoringChoice(metric: Shared.Metric(call, metric));
            var rowRule = Rule(call.GetValue(rule), call.GetValue(client));
            var provenance = norm.Provenance(call, call.GetValue(client), call.GetValue(therapist));
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(file));
            CallFiles.CheckOutput(call.GetValue(norm.File), call.GetValue(file));
            CallFiles.CheckOutput(call.GetValue(output), call.GetValue(norm.File));
            var rows = new SampleRows(call.GetValue(client), call.GetValue(session), call.GetValue(therapist));
            var job = new ScoreJob(trust, instrument, choice, cells, Shared.Delimiter(call.GetValue(delimiter)!), addsColumns: false);
            using (var input = CallFiles.Input(call.GetValue(file)))
            using (var progress = new Progress(Terminal.ErrorsAreSeen))
            {
                job.Run(input, _ => rows, progress);
            }

            foreach (var problem in rows.Problems)
            {
                Terminal.Say(problem);
            }

            if (rows.LeftOut > 0)
            {
                Terminal.Say($"{Shared.Count(rows.LeftOut)} of {Shared.Count(job.Rows)} rows cannot be used and are left out.");
            }

            var report = Psychometrics.Reliability.Analyze(rows.Rows, rowRule);
            var made = provenance is null ? null : LocalNorms.Make(rows.Rows, provenance, rowRule);
            if (made is not null)
            {
                Save(made, call.GetValue(norm.File)!);
            }

            using (var target = new OutputFile(call.GetValue(output)))
            {
                if (call.GetValue(format) == "json")
                {
                    target.Writer.Write(Json.Text(json => ReliabilityJson.Write(json, report, rows.LeftOut, made)));
                    Tell(report, made);
                }
                else
                {
                    ReliabilityTable.Write(CallFiles.Explaining(terminal, call.GetValue(output), target), report, made);
                }

                target.Finish();
            }

            return rows.LeftOut > 0 ? ExitCode.InvalidRows : ExitCode.Done;
        });
        return command;
    }

    private static RowRule? Rule(string? text, string? client)
    {
        if (text is null)
        {
            return null;
        }

        return !RowRule.TryParse(text, out var rule) ? throw new UsageException($"--rows takes first-complete:FIRST-LAST, first-complete or only-row, not '{text}'.")
            : client is null ? throw new UsageException("--rows picks among the rows of a client. Name their column with --client.")
            : rule;
    }

    /// <summary>What a person at the terminal must read though a program reads the output.</summary>
    private static void Tell(ReliabilityReport report, LocalNorm? norm)
    {
        foreach (var notice in ReliabilityNotices.Of(report))
        {
            Terminal.Say(notice);
        }

        if (norm is not null)
        {
            Terminal.Say(ReliabilityTable.Said(norm));
        }
    }

    private static void Save(LocalNorm norm, string path)
    {
        using var stream = new MemoryStream();
        norm.Save(stream);
        using var target = new OutputFile(path);
        target.Writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        target.Finish();
    }
}
