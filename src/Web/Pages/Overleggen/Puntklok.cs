using System.Globalization;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A clock against its time, in colour and in words.</summary>
public sealed record Puntklok(int Seconden, int Minuten, int OranjeProcent, bool Loopt)
{
    public string Stand => Seconden > 60 * Minuten ? "over" : Seconden * 100 >= 60 * Minuten * OranjeProcent ? "bijna" : "op-tijd";

    public string Woorden => Stand switch
    {
        "over" => "over de tijd",
        "bijna" => "bijna om",
        _ => "op tijd",
    };

    public string Tijd => string.Create(CultureInfo.InvariantCulture, $"{Seconden / 60}:{Seconden % 60:00}");
}
