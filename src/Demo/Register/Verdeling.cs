using System.Globalization;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

/// <summary>Brings what is new together per melding, and reports rows that do not fit what they refer to.</summary>
internal sealed class Verdeling
{
    private readonly Registerinhoud inhoud;
    private readonly Registerstand stand;
    private readonly List<Importfout> fouten;
    private readonly Dictionary<string, Meldingwerk> werk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> ontvangen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> wachtOpBestand = new(StringComparer.Ordinal);

    private Verdeling(Registerinhoud inhoud, Registerstand stand, List<Importfout> fouten) => (this.inhoud, this.stand, this.fouten) = (inhoud, stand, fouten);

    public int BekendePersonen { get; private set; }

    public int BekendeMeldingen { get; private set; }

    public int BekendeBesluiten { get; private set; }

    public int BekendeInterventies { get; private set; }

    public int BekendePlannen { get; private set; }

    /// <summary>In the order of the file.</summary>
    public List<Meldingwerk> Werk => [.. werk.Values.Where(w => !w.IsLeeg)];

    public static Verdeling Maak(Registerinhoud inhoud, Registerstand stand, List<Importfout> fouten)
    {
        var verdeling = new Verdeling(inhoud, stand, fouten);
        verdeling.VerdeelPersonen();
        verdeling.VerdeelBesluiten();
        verdeling.VerdeelInterventies();
        verdeling.VerdeelPlannen();
        verdeling.MeldWachtenden();
        return verdeling;
    }

    private void VerdeelPersonen()
    {
        foreach (var rij in inhoud.Personen)
        {
            var melding = Van(rij.Melding.Nummer);
            if (melding.Kop is null && stand.Meldingen.ContainsKey(rij.Melding.Nummer))
            {
                BekendeMeldingen++;
            }

            melding.Kop ??= rij.Melding;
            ontvangen[rij.Melding.Nummer] = rij.Melding.Ontvangen;
            if (stand.PersoonVan(rij) is null)
            {
                melding.Personen.Add(rij);
            }
            else
            {
                BekendePersonen++;
            }
        }
    }

    private void VerdeelBesluiten()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rij in inhoud.Besluiten)
        {
            if (OntvangenOp(rij.Nummer) is not { } dag)
            {
                MeldOnbekend(rij.Bron);
            }
            else if (!gezien.Add(rij.Nummer))
            {
                Meld(rij.Bron, "meldingnummer", "Over deze melding staat al een besluit in het register.");
            }
            else if (rij.Op < dag)
            {
                Meld(rij.Bron, "besloten_op", "Het besluit ligt voor de datum van de melding.");
            }
            else if (stand.Meldingen.TryGetValue(rij.Nummer, out var melding) && stand.Besluiten.ContainsKey(melding.Id))
            {
                BekendeBesluiten++;
            }
            else
            {
                Van(rij.Nummer).Besluit = rij;
            }
        }
    }

    private void VerdeelInterventies()
    {
        foreach (var rij in inhoud.Interventies)
        {
            if (stand.Herkomsten.Contains(rij.Herkomst))
            {
                BekendeInterventies++;
            }
            else if (HeeftCasus(rij.Nummer, rij.Bron))
            {
                Van(rij.Nummer).Interventies.Add(rij);
            }
        }
    }

    private void VerdeelPlannen()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rij in inhoud.Plannen)
        {
            if (!HeeftCasus(rij.Nummer, rij.Bron))
            {
                continue;
            }

            var casus = stand.Meldingen.TryGetValue(rij.Nummer, out var melding) ? stand.Casussen.GetValueOrDefault(melding.Id) : null;
            if (!gezien.Add(rij.Nummer))
            {
                Meld(rij.Bron, "meldingnummer", "Bij deze melding staat al een plan in het register.");
            }
            else if (casus is not null && stand.MetPlan.Contains(casus.Id))
            {
                BekendePlannen++;
            }
            else if (casus is { Loopt: false })
            {
                Meld(rij.Bron, "meldingnummer", "De casus bij deze melding is al afgerond.");
            }
            else
            {
                Van(rij.Nummer).Plan = rij;
            }
        }
    }

    private bool HeeftCasus(string nummer, Registerrij bron)
    {
        if (OntvangenOp(nummer) is null)
        {
            MeldOnbekend(bron);
            return false;
        }

        var bekend = stand.Meldingen.GetValueOrDefault(nummer);
        if (bekend is not null && stand.Casussen.ContainsKey(bekend.Id))
        {
            return true;
        }

        var uitkomst = Van(nummer).Besluit?.Uitkomst ?? (bekend is not null && stand.Besluiten.TryGetValue(bekend.Id, out var u) ? u : (Uitkomst?)null);
        if (uitkomst is null && !inhoud.Gelezen.AlleBesluiten)
        {
            Wacht(bron);
        }
        else if (uitkomst is not { } besloten || !Meldingwerk.GeeftCasus(besloten))
        {
            Meld(bron, "meldingnummer", uitkomst is null ? "Over deze melding is geen besluit bekend; er is geen casus." : "Het besluit over deze melding geeft geen casus (casusoverleg of procesregie).");
        }

        return uitkomst is { } geeft && Meldingwerk.GeeftCasus(geeft);
    }

    private DateOnly? OntvangenOp(string nummer) =>
        ontvangen.TryGetValue(nummer, out var dag) ? dag
        : stand.Meldingen.TryGetValue(nummer, out var melding) ? Kalender.DagVan(melding.OntvangenOp)
        : null;

    private void MeldOnbekend(Registerrij bron)
    {
        if (inhoud.Gelezen.AlleMeldingen)
        {
            Meld(bron, "meldingnummer", "Onbekende melding: dit nummer staat niet in het register, of alle rijen van die melding zijn afgekeurd.");
        }
        else
        {
            Wacht(bron);
        }
    }

    /// <summary>When a whole file is missing, ten thousand rows that refer to it are not ten thousand errors.</summary>
    private void Wacht(Registerrij bron) => wachtOpBestand[bron.Bestand] = wachtOpBestand.GetValueOrDefault(bron.Bestand) + 1;

    private void MeldWachtenden()
    {
        foreach (var (bestand, aantal) in wachtOpBestand)
        {
            fouten.Add(new(bestand, null, null, string.Create(CultureInfo.InvariantCulture, $"{aantal} rijen wachten op een bestand dat ontbreekt of niet te lezen is. Herstel dat bestand en voer de import opnieuw uit.")));
        }
    }

    private void Meld(Registerrij bron, string kolom, string reden) => fouten.Add(new(bron.Bestand, bron.Regel, kolom, reden));

    private Meldingwerk Van(string nummer) => werk.TryGetValue(nummer, out var bestaand) ? bestaand : werk[nummer] = new(nummer);
}
