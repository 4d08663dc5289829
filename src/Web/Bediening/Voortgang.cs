using System.Globalization;
using Spectre.Console;

namespace Partituur.Web.Bediening;

/// <summary>A progress bar on a terminal, plain lines elsewhere; always on standard error, so that standard output holds results only.</summary>
public static class Voortgang
{
    public static async Task ToonAsync(string titel, Func<IProgress<(string Stap, int Gedaan, int Totaal)>, Task> werk)
    {
        if (Console.IsErrorRedirected)
        {
            await Console.Error.WriteLineAsync(titel + "…");
            await werk(new Regels());
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(async context =>
        {
            var balken = new Balken(context, titel);
            await werk(balken);
            balken.Klaar();
        });
    }

    private sealed class Regels : IProgress<(string Stap, int Gedaan, int Totaal)>
    {
        private (string Stap, int Tiende) laatst;

        public void Report((string Stap, int Gedaan, int Totaal) value)
        {
            var tiende = value.Totaal == 0 ? 10 : (int)(10L * value.Gedaan / value.Totaal);
            if ((value.Stap, tiende) == laatst)
            {
                return;
            }

            // A step of one piece is told by its name; "0 of 1" and "1 of 1" say nothing.
            var isBegin = value.Stap != laatst.Stap;
            laatst = (value.Stap, tiende);
            if (value.Totaal > 1 && value.Gedaan > 0)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Stap}: {value.Gedaan} van {value.Totaal}"));
            }
            else if (isBegin)
            {
                Console.Error.WriteLine(value.Stap + "…");
            }
        }
    }

    private sealed class Balken(ProgressContext context, string titel) : IProgress<(string Stap, int Gedaan, int Totaal)>
    {
        private readonly Dictionary<string, ProgressTask> taken = new(StringComparer.Ordinal);

        public void Report((string Stap, int Gedaan, int Totaal) value)
        {
            if (!taken.TryGetValue(value.Stap, out var taak))
            {
                taken[value.Stap] = taak = context.AddTask(Markup.Escape($"{titel}: {value.Stap}"));
            }

            taak.MaxValue = Math.Max(1, value.Totaal);
            taak.Value = value.Gedaan;
        }

        public void Klaar()
        {
            foreach (var taak in taken.Values)
            {
                taak.Value = taak.MaxValue;
            }
        }
    }
}
