using System.Globalization;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>Reads the cells of one row and reports each that is wrong, with its column. A row with one wrong cell does not go in.</summary>
internal sealed class Veldlezer
{
    private readonly Registerrij rij;
    private readonly List<Importfout> fouten;

    public Veldlezer(Registerrij rij, List<Importfout> fouten)
    {
        this.rij = rij;
        this.fouten = fouten;
        if (!rij.IsHeel)
        {
            Meld(null, "In deze rij begint een aanhalingsteken dat niet wordt gesloten.");
        }
        else if (!rij.HeeftAlleKolommen)
        {
            Meld(null, string.Create(CultureInfo.InvariantCulture, $"Deze rij heeft {rij.Cellen.Length} kolommen; dat moeten er {rij.Kop.Namen.Count} zijn."));
        }
        else
        {
            KeurCellen();
        }
    }

    public bool IsGoed { get; private set; } = true;

    public string Verplicht(string kolom, int hoogstens)
    {
        var tekst = Optioneel(kolom, hoogstens);
        if (tekst is null && IsLeesbaar)
        {
            Meld(kolom, "Dit veld is verplicht en is leeg.");
        }

        return tekst ?? string.Empty;
    }

    /// <summary>On one line: a line break inside a name or a street is a slip of the export.</summary>
    public string? Optioneel(string kolom, int hoogstens)
    {
        var tekst = string.Join(' ', rij.Cel(kolom).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Begrens(kolom, tekst, hoogstens);
    }

    /// <summary>Text that may run over several lines.</summary>
    public string Verhaal(string kolom, int hoogstens)
    {
        var tekst = rij.Cel(kolom);
        if (tekst.Length == 0 && IsLeesbaar)
        {
            Meld(kolom, "Dit veld is verplicht en is leeg.");
        }

        return Begrens(kolom, tekst, hoogstens) ?? string.Empty;
    }

    public DateOnly Datum(string kolom)
    {
        if (rij.Cel(kolom).Length == 0 && IsLeesbaar)
        {
            Meld(kolom, "Dit veld is verplicht en is leeg.");
        }

        return DatumOfLeeg(kolom) ?? default;
    }

    public DateOnly? DatumOfLeeg(string kolom)
    {
        var tekst = rij.Cel(kolom);
        if (tekst.Length == 0 || !IsLeesbaar)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(tekst, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            Meld(kolom, "Dit is geen bestaande datum in de vorm d-m-jjjj.");
            return null;
        }

        if (dag.Year < 1880)
        {
            Meld(kolom, "Deze datum ligt te ver in het verleden.");
            return null;
        }

        return dag;
    }

    public Bsn? BsnOfLeeg(string kolom)
    {
        var tekst = rij.Cel(kolom);
        if (tekst.Length == 0 || !IsLeesbaar)
        {
            return null;
        }

        if (!Bsn.TryParse(tekst, out var bsn))
        {
            Meld(kolom, "Dit is geen geldig BSN: het heeft geen negen cijfers of voldoet niet aan de elfproef.");
            return null;
        }

        return bsn;
    }

    public T? Keuze<T>(string kolom, IReadOnlyDictionary<string, T> waarden)
        where T : struct
    {
        if (waarden.TryGetValue(rij.Cel(kolom).ToLowerInvariant(), out var waarde))
        {
            return waarde;
        }

        if (IsLeesbaar)
        {
            Meld(kolom, $"Onbekende waarde. Mogelijk zijn: {string.Join(", ", waarden.Keys.Where(k => k.Length > 0))}.");
        }

        return null;
    }

    public void Meld(string? kolom, string reden)
    {
        IsGoed = false;
        fouten.Add(new(rij.Bestand, rij.Regel, kolom, reden));
    }

    /// <summary>With the wrong number of cells no cell can be trusted to stand in its column: one error is enough.</summary>
    private bool IsLeesbaar => rij is { IsHeel: true, HeeftAlleKolommen: true };

    private void KeurCellen()
    {
        for (var i = 0; i < rij.Cellen.Length; i++)
        {
            var cel = rij.Cellen[i];
            var reden = cel.Contains('\uFFFD', StringComparison.Ordinal) ? "Dit veld bevat tekens die geen UTF-8 zijn (waarschijnlijk Windows-1252). Sla het bestand op als UTF-8."
                : cel.AsSpan().TrimStart().StartsWith("=") ? "Dit veld begint met ‘=’: een formule is geen gegeven."
                : cel.Any(t => char.IsControl(t) && t is not ('\r' or '\n' or '\t')) ? "Dit veld bevat onleesbare stuurtekens."
                : null;
            if (reden is not null)
            {
                Meld(rij.Kop.Namen[i], reden);
            }
        }
    }

    private string? Begrens(string kolom, string tekst, int hoogstens)
    {
        if (tekst.Length > hoogstens && IsLeesbaar)
        {
            Meld(kolom, string.Create(CultureInfo.InvariantCulture, $"Dit veld is te lang: {tekst.Length} tekens, hoogstens {hoogstens}."));
        }

        return tekst.Length == 0 ? null : tekst;
    }
}
