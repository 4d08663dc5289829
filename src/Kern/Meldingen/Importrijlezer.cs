using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

/// <summary>Reads the cells of one row by the chosen columns, and keeps what is wrong with each.</summary>
internal sealed class Importrijlezer
{
    private static readonly string[] Iso = ["yyyy-M-d", "yyyy-MM-dd"];

    private static readonly Dictionary<Datumvorm, string[]> Vormen = new()
    {
        [Datumvorm.DagMaandJaar] = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy"],
        [Datumvorm.JaarMaandDag] = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"],
        [Datumvorm.MaandDagJaar] = ["M/d/yyyy", "M-d-yyyy", "M.d.yyyy"],
    };

    private readonly Toewijzing toewijzing;
    private readonly IReadOnlyList<string> koppen;
    private readonly Importrij rij;
    private readonly List<Importfout> fouten = [];
    private readonly bool isLeesbaar;

    public Importrijlezer(Toewijzing toewijzing, IReadOnlyList<string> koppen, Importrij rij)
    {
        (this.toewijzing, this.koppen, this.rij) = (toewijzing, koppen, rij);

        // With the wrong number of cells no cell can be trusted to stand in its column: one error is enough.
        isLeesbaar = rij.Cellen.Count == koppen.Count;
        if (!isLeesbaar)
        {
            fouten.Add(new(null, string.Create(CultureInfo.InvariantCulture, $"Deze rij heeft {rij.Cellen.Count} kolommen; dat moeten er {koppen.Count} zijn.")));
            return;
        }

        foreach (var veld in toewijzing.Kolommen.Keys)
        {
            var cel = Cel(veld);
            if (cel.StartsWith('='))
            {
                Meld(veld, "Dit veld begint met ‘=’: een formule is geen gegeven.");
            }
            else if (cel.Any(t => char.IsControl(t) && t is not ('\r' or '\n' or '\t')))
            {
                Meld(veld, "Dit veld bevat onleesbare stuurtekens.");
            }
        }
    }

    public IReadOnlyList<Importfout> Fouten => fouten;

    public bool Heeft(Importveld veld) => Cel(veld).Length > 0;

    public void Meld(Importveld veld, string zin)
    {
        if (isLeesbaar && !fouten.Exists(f => f.Veld == veld))
        {
            fouten.Add(new(veld, zin));
        }
    }

    public string Verplicht(Importveld veld, int hoogstens, string? anders = null)
    {
        var tekst = Optioneel(veld, hoogstens) ?? anders?.Trim();
        if (string.IsNullOrEmpty(tekst))
        {
            Meld(veld, "Dit veld is verplicht en is leeg.");
        }

        return tekst ?? string.Empty;
    }

    /// <summary>Short fields on one line: a line break inside a name or a street is a slip of the export.</summary>
    public string? Optioneel(Importveld veld, int hoogstens)
    {
        var tekst = Cel(veld);
        tekst = hoogstens < 1000 ? string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : tekst;
        if (tekst.Length > hoogstens)
        {
            Meld(veld, string.Create(CultureInfo.InvariantCulture, $"Dit veld is te lang: {tekst.Length} tekens, hoogstens {hoogstens}."));
        }

        return tekst.Length == 0 ? null : tekst;
    }

    public DateOnly? Datum(Importveld veld, bool verplicht = true)
    {
        var tekst = Cel(veld);
        if (tekst.Length == 0)
        {
            if (verplicht)
            {
                Meld(veld, "Dit veld is verplicht en is leeg.");
            }

            return null;
        }

        if (!DateOnly.TryParseExact(tekst, [.. Vormen[toewijzing.Datumvorm], .. Iso], CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            Meld(veld, $"Dit is geen bestaande datum in de vorm {(toewijzing.Datumvorm switch { Datumvorm.DagMaandJaar => "dag-maand-jaar", Datumvorm.JaarMaandDag => "jaar-maand-dag", _ => "maand-dag-jaar" })}.");
            return null;
        }

        if (dag.Year < 1880)
        {
            Meld(veld, "Deze datum ligt te ver in het verleden.");
            return null;
        }

        return dag;
    }

    public Bsn? Bsn()
    {
        var tekst = Cel(Importveld.Bsn);
        if (tekst.Length == 0)
        {
            return null;
        }

        // A spreadsheet takes the first zero off a number.
        if (Personen.Bsn.TryParse(tekst.Length == 8 ? "0" + tekst : tekst, out var bsn))
        {
            return bsn;
        }

        Meld(Importveld.Bsn, "Dit is geen geldig burgerservicenummer: negen cijfers die aan de 11-proef voldoen.");
        return null;
    }

    public T Naam<T>(Importveld veld, IReadOnlyDictionary<string, T> namen, string zin)
        where T : struct
    {
        var tekst = Cel(veld);
        if (tekst.Length > 0 && namen.TryGetValue(Tekst.Zoekvorm(tekst), out var gevonden))
        {
            return gevonden;
        }

        Meld(veld, tekst.Length == 0 ? "Dit veld is verplicht en is leeg." : zin);
        return default;
    }

    public T? Keuze<T>(Importveld veld, IReadOnlyDictionary<string, T> waarden, T? anders = null)
        where T : struct
    {
        var tekst = Tekst.Zoekvorm(Cel(veld));
        if (tekst.Length == 0 && anders is not null)
        {
            return anders;
        }

        if (waarden.TryGetValue(tekst, out var waarde))
        {
            return waarde;
        }

        Meld(veld, tekst.Length == 0 ? "Dit veld is verplicht en is leeg." : $"Onbekende waarde. Mogelijk zijn: {string.Join(", ", waarden.Keys.Where(k => k.Length > 1))}.");
        return null;
    }

    /// <summary>Trimmed; empty without a column.</summary>
    private string Cel(Importveld veld)
    {
        if (!isLeesbaar || !toewijzing.Kolommen.TryGetValue(veld, out var kolom))
        {
            return string.Empty;
        }

        for (var i = 0; i < koppen.Count; i++)
        {
            if (koppen[i] == kolom)
            {
                return rij.Cellen[i].Trim();
            }
        }

        return string.Empty;
    }
}
