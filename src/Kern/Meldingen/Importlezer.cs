using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

/// <summary>One row as it stands in the file.</summary>
public sealed record Importrij(int Rij, IReadOnlyList<string> Cellen);

/// <summary>One row as it would become; with its errors, when it has any.</summary>
/// <param name="Rij">The line in the file.</param>
/// <param name="Nummer">Its own number; null when no column gives one.</param>
/// <param name="Kop">What the rows of one melding share.</param>
/// <param name="Persoon">Null when it cannot be read.</param>
/// <param name="Fouten">Everything that is wrong.</param>
public sealed record Gelezenrij(int Rij, string? Nummer, Meldingkop Kop, GemeldePersoon? Persoon, IReadOnlyList<Importfout> Fouten);

/// <summary>What the rows of one melding share.</summary>
public sealed record Meldingkop(OrganisatieId Melder, DoelgroepId Doelgroep, Plek Plek, string Aanleiding, bool CodeRood, DateOnly Ontvangen);

/// <summary>The rows of one melding. It goes in whole or not at all.</summary>
public sealed record Importmelding(string? Nummer, IReadOnlyList<Gelezenrij> Rijen)
{
    public bool IsGoed => Rijen.All(r => r.Fouten.Count == 0);
}

/// <summary>The names that a file may use for organisations and doelgroepen.</summary>
public sealed record Importgids(IReadOnlyDictionary<string, OrganisatieId> Organisaties, IReadOnlyDictionary<string, DoelgroepId> Doelgroepen)
{
    public static async Task<Importgids> LeesAsync(PartituurDb db, HuisId huis, CancellationToken stop = default)
    {
        var organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new { o.Naam, o.Id }).ToListAsync(stop);
        var doelgroepen = await db.Doelgroepen.AsNoTracking().Where(d => d.HuisId == huis).Select(d => new { d.Naam, d.Id }).ToListAsync(stop);
        return new(
            organisaties.GroupBy(o => Tekst.Zoekvorm(o.Naam), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal),
            doelgroepen.GroupBy(d => Tekst.Zoekvorm(d.Naam), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal));
    }
}

/// <summary>Turns rows into meldingen and tells of every row what is wrong with it. Pure: it knows nobody, so that its answer tells nothing about known people.</summary>
public sealed class Importlezer(Toewijzing toewijzing, IReadOnlyList<string> koppen, Importgids gids, DateOnly vandaag)
{
    /// <summary>AVG art. 99: from this day on people must be told (art. 13 and 14); "niet gevraagd" is an answer for older meldingen only.</summary>
    public static readonly DateOnly Informeringsplicht = new(2018, 5, 25);

    private static readonly Dictionary<string, bool> JaNee = new(StringComparer.Ordinal) { ["ja"] = true, ["j"] = true, ["1"] = true, ["waar"] = true, ["nee"] = false, ["n"] = false, ["0"] = false, ["onwaar"] = false, [string.Empty] = false };

    private static readonly Dictionary<string, Geslacht> Geslachten = new(StringComparer.Ordinal)
    {
        ["m"] = Geslacht.Man, ["man"] = Geslacht.Man, ["v"] = Geslacht.Vrouw, ["vrouw"] = Geslacht.Vrouw, ["o"] = Geslacht.Onbekend, ["x"] = Geslacht.Onbekend, ["onbekend"] = Geslacht.Onbekend, [string.Empty] = Geslacht.Onbekend,
    };

    private static readonly Dictionary<string, Informering> Informeringen = new(StringComparer.Ordinal)
    {
        ["ja"] = Informering.Ja, ["nog niet"] = Informering.NogNiet, ["nee"] = Informering.Nee, ["niet gevraagd"] = Informering.NietGevraagd,
    };

    private static readonly Dictionary<string, Relatiesoort> Relaties = new(StringComparer.Ordinal)
    {
        ["ouder"] = Relatiesoort.Ouder, ["vader"] = Relatiesoort.Ouder, ["moeder"] = Relatiesoort.Ouder, ["kind"] = Relatiesoort.Kind, ["zoon"] = Relatiesoort.Kind, ["dochter"] = Relatiesoort.Kind, ["partner"] = Relatiesoort.Partner,
        ["ex partner"] = Relatiesoort.ExPartner, ["expartner"] = Relatiesoort.ExPartner, ["broer"] = Relatiesoort.BroerOfZus, ["zus"] = Relatiesoort.BroerOfZus, ["broer of zus"] = Relatiesoort.BroerOfZus,
        ["vriend"] = Relatiesoort.Vriend, ["medepleger"] = Relatiesoort.Medepleger, ["verzorger"] = Relatiesoort.Verzorger, ["buurtgenoot"] = Relatiesoort.Buurtgenoot,
    };

    /// <summary>In the order of the file; a melding stands where its first row stands.</summary>
    public IReadOnlyList<Importmelding> Lees(IEnumerable<Importrij> rijen) =>
        [.. rijen.Select(LeesRij).GroupBy(r => r.Nummer is null ? $"#{r.Rij}" : $"{r.Kop.Melder}/{r.Nummer}", StringComparer.Ordinal).Select(g => Keur(new(g.First().Nummer, [.. g])))];

    /// <summary>A row that tells the melding otherwise than the first, and the good rows beside a bad one, stay out too: a melding comes in whole.</summary>
    private static Importmelding Keur(Importmelding melding)
    {
        var eerste = melding.Rijen[0];
        var rijen = melding.Rijen.Select(r => r.Fouten.Count > 0 || Deelt(r.Kop) == Deelt(eerste.Kop)
            ? r
            : r with { Fouten = [new(Importveld.Meldingnummer, $"Deze rij wijkt af van rij {eerste.Rij} van dezelfde melding: de dag, de doelgroep, code rood of de gemeente.")] }).ToList();
        var fout = rijen.Find(r => r.Fouten.Count > 0);
        return new(melding.Nummer, fout is null ? rijen : [.. rijen.Select(r => r.Fouten.Count > 0 ? r : r with { Fouten = [new(null, $"In rij {fout.Rij} van dezelfde melding staat een fout. De melding komt pas binnen als alle rijen kloppen.")] })]);
    }

    /// <summary>What must be the same on every row of a melding; the first row tells the rest.</summary>
    private static (DateOnly Ontvangen, DoelgroepId Doelgroep, bool CodeRood, string Gemeente) Deelt(Meldingkop kop) => (kop.Ontvangen, kop.Doelgroep, kop.CodeRood, Tekst.Zoekvorm(kop.Plek.Gemeente));

    private Gelezenrij LeesRij(Importrij rij)
    {
        var veld = new Importrijlezer(toewijzing, koppen, rij);
        var nummer = veld.Optioneel(Importveld.Meldingnummer, 40);
        if (nummer is null && toewijzing.Kolommen.ContainsKey(Importveld.Meldingnummer))
        {
            veld.Meld(Importveld.Meldingnummer, "Dit veld is verplicht en is leeg.");
        }

        var kop = new Meldingkop(
            toewijzing.Melder is { } melder && !toewijzing.Kolommen.ContainsKey(Importveld.Melder) ? melder : veld.Naam(Importveld.Melder, gids.Organisaties, "Deze organisatie staat niet in de partnergids."),
            toewijzing.Doelgroep is { } doelgroep && !toewijzing.Kolommen.ContainsKey(Importveld.Doelgroep) ? doelgroep : veld.Naam(Importveld.Doelgroep, gids.Doelgroepen, "Deze doelgroep heeft het huis niet."),
            new(veld.Verplicht(Importveld.Gemeente, 80, toewijzing.Gemeente), veld.Optioneel(Importveld.Buurt, 80)),
            veld.Verplicht(Importveld.Aanleiding, 4000),
            veld.Keuze(Importveld.CodeRood, JaNee) ?? false,
            veld.Datum(Importveld.OntvangenOp) ?? default);
        if (kop.Ontvangen > vandaag)
        {
            veld.Meld(Importveld.OntvangenOp, "Deze datum ligt in de toekomst.");
        }

        var persoon = LeesPersoon(veld, kop.Ontvangen);
        return new(rij.Rij, nummer, kop, veld.Fouten.Count == 0 ? persoon : null, veld.Fouten);
    }

    private GemeldePersoon LeesPersoon(Importrijlezer veld, DateOnly ontvangen)
    {
        var geboren = veld.Datum(Importveld.Geboortedatum, verplicht: false);
        if (geboren > vandaag)
        {
            veld.Meld(Importveld.Geboortedatum, "De geboortedatum ligt in de toekomst.");
        }
        else if (geboren > ontvangen && ontvangen != default)
        {
            veld.Meld(Importveld.Geboortedatum, "De geboortedatum ligt na de dag van de melding.");
        }

        var personalia = new Personalia(veld.Verplicht(Importveld.Achternaam, 200), veld.Optioneel(Importveld.Voorvoegsel, 20), veld.Optioneel(Importveld.Voornamen, 200), veld.Keuze(Importveld.Geslacht, Geslachten) ?? Geslacht.Onbekend, geboren, veld.Bsn());
        var (straat, huisnummer, postcode, woonplaats) = (veld.Optioneel(Importveld.Straat, 200), veld.Optioneel(Importveld.Huisnummer, 20), veld.Optioneel(Importveld.Postcode, 10), veld.Optioneel(Importveld.Woonplaats, 120));
        var informering = veld.Keuze(Importveld.Informering, Informeringen, toewijzing.Informering);
        var (reden, herzien) = (veld.Optioneel(Importveld.Reden, 1000) ?? toewijzing.Reden, veld.Datum(Importveld.HerzienOp, verplicht: false) ?? toewijzing.HerzienOp);
        if (informering == Informering.NietGevraagd && ontvangen >= Informeringsplicht)
        {
            veld.Meld(Importveld.Informering, "‘Niet gevraagd’ kan alleen bij meldingen van vóór 25 mei 2018. Kies ja, nog niet of nee.");
        }

        if (informering is Informering.Nee or Informering.NogNiet)
        {
            if (string.IsNullOrWhiteSpace(reden))
            {
                veld.Meld(Importveld.Reden, "Vul in waarom deze persoon (nog) niet is geïnformeerd.");
            }

            if (herzien is null || herzien < vandaag)
            {
                veld.Meld(Importveld.HerzienOp, "Vul een datum vanaf vandaag in waarop u dit opnieuw bekijkt.");
            }
        }

        var relatie = veld.Heeft(Importveld.Relatie) ? veld.Keuze(Importveld.Relatie, Relaties) : null;
        return new(personalia, straat is null || woonplaats is null ? null : new(straat, huisnummer, postcode, woonplaats), veld.Verplicht(Importveld.Rol, 40, toewijzing.Rol), relatie, informering ?? Informering.Ja, reden, herzien);
    }
}
