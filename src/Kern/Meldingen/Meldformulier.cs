using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

/// <summary>How a question of a melding form is answered.</summary>
public enum Veldvorm
{
    Tekst,
    Tekstvak,
    Getal,
    Datum,

    [Display(Name = "Ja of nee")]
    JaNee,

    Keuze,
}

/// <summary>One question.</summary>
/// <param name="Code">Stable within all versions of the form: small letters, digits and dashes.</param>
/// <param name="Label">The question, at most 120 characters.</param>
/// <param name="Uitleg">What helps to answer.</param>
/// <param name="Vorm">How it is answered.</param>
/// <param name="Verplicht">Whether an answer is owed.</param>
/// <param name="Opties">The choices of a <see cref="Veldvorm.Keuze"/>; empty for the others.</param>
public sealed record Formulierveld(string Code, string Label, string? Uitleg, Veldvorm Vorm, bool Verplicht, IReadOnlyList<string> Opties)
{
    private const int LangsteTekst = 200;

    private const int LangsteTekstvak = 4000;

    /// <summary>Reads an answer as typed.</summary>
    /// <returns>The answer as it is kept, null when there is none; or what is wrong with it.</returns>
    public (string? Antwoord, string? Fout) Lees(string? getypt)
    {
        var tekst = getypt?.Trim();
        if (string.IsNullOrEmpty(tekst))
        {
            return (null, Verplicht ? Vorm is Veldvorm.JaNee or Veldvorm.Keuze ? "Kies een antwoord." : "Vul dit in." : null);
        }

        return Vorm switch
        {
            Veldvorm.Getal => decimal.TryParse(tekst, NumberStyles.Number, CultureInfo.GetCultureInfo("nl-NL"), out var getal) ? (getal.ToString(CultureInfo.GetCultureInfo("nl-NL")), null) : (null, "Vul een getal in."),
            Veldvorm.Datum => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? (Tekst.Datum(dag), null) : (null, "Vul een datum in die bestaat."),
            Veldvorm.JaNee => tekst is "Ja" or "Nee" ? (tekst, null) : (null, "Kies ja of nee."),
            Veldvorm.Keuze => Opties.Contains(tekst, StringComparer.Ordinal) ? (tekst, null) : (null, "Kies een antwoord uit de lijst."),
            _ => tekst.Length <= Lengte ? (tekst, null) : (null, $"Gebruik hoogstens {Lengte} tekens."),
        };
    }

    private int Lengte => Vorm == Veldvorm.Tekstvak ? LangsteTekstvak : LangsteTekst;
}

/// <summary>
/// The extra questions that a doelgroep asks of a reporter, in versions (eis 94): a new theme needs no change of the software. The version that holds on a day is the newest that
/// started; a version that started is never changed, the next one is made from it.
/// </summary>
public sealed class Meldformulier : Aggregaat
{
    public const int MeesteVelden = 30;

    private Meldformulier()
    {
    }

    /// <param name="doelgroep">Whose reporters are asked.</param>
    /// <param name="vorige">The version that it is made from; null for the first.</param>
    public Meldformulier(Doelgroep doelgroep, Meldformulier? vorige)
    {
        Id = Guid.CreateVersion7();
        HuisId = doelgroep.HuisId;
        DoelgroepId = doelgroep.Id;
        Nummer = (vorige?.Nummer ?? 0) + 1;
        Velden = [.. vorige?.Velden ?? []];
        Leg("meldformulier-begonnen", new { doelgroep = doelgroep.Id.Waarde, Nummer });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    /// <summary>From 1, within the doelgroep.</summary>
    public int Nummer { get; private set; }

    /// <summary>First day on which it holds; null while it is being made.</summary>
    public DateOnly? Vanaf { get; private set; }

    public IReadOnlyList<Formulierveld> Velden { get; private set; } = [];

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">It started, there are too many questions, the question exists, or a choice without choices.</exception>
    public void VoegToe(string label, string? uitleg, Veldvorm vorm, bool verplicht, IReadOnlyList<string> opties)
    {
        Bewerkbaar();
        label = Tekst.Verplicht(label, "de vraag", 120);
        uitleg = Tekst.Optioneel(uitleg, "de uitleg", 300);
        IReadOnlyList<string> keuzes = vorm == Veldvorm.Keuze ? [.. opties.Select(o => o.Trim()).Where(o => o.Length > 0).Distinct(StringComparer.Ordinal)] : [];
        if (vorm == Veldvorm.Keuze && (keuzes.Count < 2 || keuzes.Any(k => k.Length > 120)))
        {
            throw new RegelGeschonden("veld-zonder-keuzes", "Geef ten minste twee verschillende keuzes, elk op een eigen regel en hoogstens 120 tekens lang.");
        }

        if (Velden.Count >= MeesteVelden)
        {
            throw new RegelGeschonden("formulier-vol", $"Een formulier heeft hoogstens {MeesteVelden} vragen. Haal er eerst een weg.");
        }

        var code = string.Join('-', Tekst.Zoekvorm(label).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        code = new string([.. code.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]) is { Length: > 0 } goed ? goed[..Math.Min(40, goed.Length)].TrimEnd('-') : "vraag";
        if (Velden.Any(v => v.Code == code))
        {
            throw new RegelGeschonden("veld-dubbel", "Deze vraag staat al in het formulier. Geef haar een andere tekst.");
        }

        Velden = [.. Velden, new(code, label, uitleg, vorm, verplicht, keuzes)];
        Leg("meldformulier-veld-erbij", new { code });
    }

    public void HaalWeg(string code)
    {
        Bewerkbaar();
        Velden = [.. Velden.Where(v => v.Code != code)];
        Leg("meldformulier-veld-weg", new { code });
    }

    /// <summary>Moves a question one place; nothing happens at the end.</summary>
    public void Verplaats(string code, bool omhoog)
    {
        Bewerkbaar();
        var velden = Velden.ToList();
        var van = velden.FindIndex(v => v.Code == code);
        var naar = omhoog ? van - 1 : van + 1;
        if (van >= 0 && naar >= 0 && naar < velden.Count)
        {
            (velden[van], velden[naar]) = (velden[naar], velden[van]);
            Velden = velden;
        }

        Leg("meldformulier-veld-verplaatst", new { code });
    }

    /// <exception cref="RegelGeschonden">It has a day already, or the day is past.</exception>
    public void GaIn(DateOnly vanaf, Handeling handeling)
    {
        Bewerkbaar();
        Vanaf = vanaf >= handeling.Dag ? vanaf : throw new RegelGeschonden("formulier-in-verleden", "Kies vandaag of een latere dag.");
        Leg("meldformulier-vastgelegd", new { vanaf, Nummer });
    }

    /// <summary>Back to being made, as long as nobody could have answered it.</summary>
    /// <exception cref="RegelGeschonden">It started.</exception>
    public void HaalTerug(Handeling handeling)
    {
        Vanaf = Vanaf > handeling.Dag ? null : throw new RegelGeschonden("formulier-begonnen", "Deze versie geldt al. Maak een nieuwe versie.");
        Leg("meldformulier-teruggehaald");
    }

    /// <summary>Thrown away before it started: the row goes.</summary>
    /// <exception cref="RegelGeschonden">It has a day already.</exception>
    public void GooiWeg()
    {
        Bewerkbaar();
        Leg("meldformulier-weggegooid");
    }

    /// <summary>Reads all answers; by code what is wrong, and the answers that may be kept.</summary>
    public (IReadOnlyList<(Formulierveld Veld, string Antwoord)> Antwoorden, IReadOnlyDictionary<string, string> Fouten) Lees(IReadOnlyDictionary<string, string?> getypt)
    {
        var antwoorden = new List<(Formulierveld, string)>();
        var fouten = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var veld in Velden)
        {
            var (antwoord, fout) = veld.Lees(getypt.GetValueOrDefault(veld.Code));
            if (fout is not null)
            {
                fouten[veld.Code] = fout;
            }
            else if (antwoord is not null)
            {
                antwoorden.Add((veld, antwoord));
            }
        }

        return (antwoorden, fouten);
    }

    private void Bewerkbaar()
    {
        if (Vanaf is not null)
        {
            throw new RegelGeschonden("formulier-vast", "Deze versie ligt vast. Maak een nieuwe versie.");
        }
    }
}

public static class MeldformulierVragen
{
    /// <summary>The version that holds on a day: the newest that started. Null when the doelgroep asks nothing extra.</summary>
    public static Meldformulier? GeldendOp(this IEnumerable<Meldformulier> versies, DateOnly dag) =>
        versies.Where(v => v.Vanaf <= dag).OrderByDescending(v => v.Vanaf).ThenByDescending(v => v.Nummer).FirstOrDefault();
}
