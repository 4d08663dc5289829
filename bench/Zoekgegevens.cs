using Npgsql;
using NpgsqlTypes;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Web.Infrastructuur;

namespace Partituur.Bench;

/// <summary>One house with very many people, written with COPY, and a partner that reported two hundred of them. PostgreSQL only.</summary>
public static class Zoekgegevens
{
    public const string Partner = "Zoekbench Partner";

    public static async Task<int> MaakAsync(int aantal)
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        var klok = TimeProvider.System;
        var nu = new Handeling(null, null, null, "bench", klok.GetUtcNow());
        await using var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        db.KijkAlsInstallatie();
        await db.WerkBijAsync();
        db.Open(nu);
        var (eigen, partner) = (new Organisatie("Zoekbench Huis", Keten.Bestuur), new Organisatie(Partner, Keten.Zorg));
        var huis = new Veiligheidshuis("Zoekbench", eigen.Id);
        var doelgroep = new Doelgroep(huis.Id, "Jeugd", eigen.Id);
        db.AddRange(eigen, partner, huis, doelgroep, new Convenant(huis.Id, partner.Id, new(2020, 1, 1), null, "Bench", 1, doorzettingsmacht: false));
        await db.SaveChangesAsync();
        await using var verbinding = new NpgsqlConnection(instellingen.Verbinding.Tekst);
        await verbinding.OpenAsync();
        string[] zonderIndex = ["ALTER TABLE personen.zoeksleutel DROP CONSTRAINT pk_zoeksleutel, DROP CONSTRAINT fk_zoeksleutel_persoon_persoon_id", "DROP INDEX personen.ix_zoeksleutel_persoon_id_sleutel", "DROP INDEX personen.ix_zoekwoord_variant_woord"];
        string[] metIndex =
        [
            "ALTER TABLE personen.zoeksleutel ADD CONSTRAINT pk_zoeksleutel PRIMARY KEY (huis_id, sleutel, persoon_id)", "CREATE INDEX ix_zoeksleutel_persoon_id_sleutel ON personen.zoeksleutel (persoon_id, sleutel)",
            "CREATE INDEX ix_zoekwoord_variant_woord ON personen.zoekwoord (variant, woord)", "ALTER TABLE personen.zoeksleutel ADD CONSTRAINT fk_zoeksleutel_persoon_persoon_id FOREIGN KEY (persoon_id) REFERENCES personen.persoon (id) ON DELETE CASCADE",
            "VACUUM ANALYZE personen.persoon", "VACUUM ANALYZE personen.adres", "VACUUM ANALYZE personen.zoeksleutel", "VACUUM ANALYZE personen.zoekwoord",
        ];
        await VoerUitAsync(verbinding, zonderIndex);
        var namen = new Zoeknamen(2012);
        var woorden = new HashSet<string>(StringComparer.Ordinal);
        var persoonsteller = 0;
        foreach (var deel in Enumerable.Range(0, aantal).Chunk(50_000))
        {
            var mensen = deel.Select(i => Mens(namen, i, huis.Id, nu)).ToList();
            await SchrijfAsync(verbinding, mensen, woorden);
            await Console.Error.WriteLineAsync($"{persoonsteller += mensen.Count}");
        }

        await using (var schrijver = await verbinding.BeginBinaryImportAsync("COPY personen.zoekwoord (variant, woord) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var (woord, variant) in woorden.SelectMany(w => Zoekwoord.Varianten(w).Select(v => (w, v))))
            {
                await schrijver.WriteRowAsync(default, variant, woord);
            }

            await schrijver.CompleteAsync();
        }

        await VoerUitAsync(verbinding, metIndex);
        await MeldAsync(db, huis.Id, partner.Id, doelgroep.Id, nu);
        await VoerUitAsync(verbinding, ["VACUUM ANALYZE"]);
        return 0;
    }

    private static Persoon Mens(Zoeknamen namen, int nummer, HuisId huis, Handeling nu)
    {
        var persoon = new Persoon(huis, namen.Mens(nummer), nu);
        persoon.WoontOp(namen.Adres(), new(2015, 1, 1));
        if (nummer % 2 == 0)
        {
            persoon.WoontOp(namen.Adres(), new(2020, 1, 1));
        }

        return persoon;
    }

    private static async Task SchrijfAsync(NpgsqlConnection verbinding, List<Persoon> mensen, HashSet<string> woorden)
    {
        await using (var schrijver = await verbinding.BeginBinaryImportAsync("COPY personen.persoon (id, huis_id, achternaam, voorvoegsel, voornamen, geslacht, geboortedatum, zoeknaam, zoekvoornaam, versie) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var p in mensen)
            {
                await schrijver.StartRowAsync();
                await schrijver.WriteAsync(p.Id.Waarde, NpgsqlDbType.Uuid);
                await schrijver.WriteAsync(p.HuisId.Waarde, NpgsqlDbType.Uuid);
                await schrijver.WriteAsync(p.Achternaam);
                await TekstAsync(schrijver, p.Voorvoegsel);
                await TekstAsync(schrijver, p.Voornamen);
                await schrijver.WriteAsync(p.Geslacht.ToString());
                await (p.Geboortedatum is { } dag ? schrijver.WriteAsync(dag, NpgsqlDbType.Date) : schrijver.WriteNullAsync());
                await schrijver.WriteAsync(p.Zoeknaam);
                await schrijver.WriteAsync(p.Zoekvoornaam);
                await schrijver.WriteAsync(1, NpgsqlDbType.Integer);
            }

            await schrijver.CompleteAsync();
        }

        await using (var schrijver = await verbinding.BeginBinaryImportAsync("COPY personen.adres (id, persoon_id, straat, huisnummer, postcode, woonplaats, adressleutel, van, tot) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var a in mensen.SelectMany(p => p.Adressen))
            {
                await schrijver.StartRowAsync();
                await schrijver.WriteAsync(a.Id, NpgsqlDbType.Uuid);
                await schrijver.WriteAsync(a.PersoonId.Waarde, NpgsqlDbType.Uuid);
                await schrijver.WriteAsync(a.Straat);
                await TekstAsync(schrijver, a.Huisnummer);
                await TekstAsync(schrijver, a.Postcode);
                await schrijver.WriteAsync(a.Woonplaats);
                await schrijver.WriteAsync(a.Adressleutel);
                await schrijver.WriteAsync(a.Van, NpgsqlDbType.Date);
                await (a.Tot is { } tot ? schrijver.WriteAsync(tot, NpgsqlDbType.Date) : schrijver.WriteNullAsync());
            }

            await schrijver.CompleteAsync();
        }

        await using (var schrijver = await verbinding.BeginBinaryImportAsync("COPY personen.zoeksleutel (huis_id, sleutel, persoon_id) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var p in mensen)
            {
                foreach (var sleutel in Persoonsleutels.Van(p))
                {
                    await schrijver.WriteRowAsync(default, p.HuisId.Waarde, sleutel, p.Id.Waarde);
                    if (Persoonsleutels.Woord(sleutel) is { } woord)
                    {
                        woorden.Add(woord);
                    }
                }
            }

            await schrijver.CompleteAsync();
        }
    }

    /// <summary>Two hundred meldingen by the partner, each about one of the people: what the partner may see.</summary>
    private static async Task MeldAsync(PartituurDb db, HuisId huis, OrganisatieId partner, DoelgroepId doelgroep, Handeling nu)
    {
        var handeling = nu with { Wie = ProfessionalId.Nieuw(), Organisatie = partner, Huis = huis };
        db.ChangeTracker.Clear();
        db.Open(handeling);
        var mensen = db.Personen.OrderBy(p => p.Achternaam).Where(p => p.Zoeknaam == "jansen" || p.Zoeknaam == "vries").Take(200).ToList();
        foreach (var (mens, i) in mensen.Select((m, i) => (m, i)))
        {
            var melding = new Melding(huis, $"2026-{i:00000}", partner, doelgroep, new("Venlo", "Oost"), "Bench", false, handeling.Op, handeling);
            melding.Betrek(mens, "betrokkene", Informering.Ja, null, null, Zekerheid.Nieuw);
            db.Add(melding);
        }

        await db.SaveChangesAsync();
    }

    private static Task TekstAsync(NpgsqlBinaryImporter schrijver, string? tekst) => tekst is null ? schrijver.WriteNullAsync() : schrijver.WriteAsync(tekst);

    private static async Task VoerUitAsync(NpgsqlConnection verbinding, IEnumerable<string> opdrachten)
    {
        foreach (var opdracht in opdrachten)
        {
#pragma warning disable CA2100 // Fixed SQL of the bench.
            await using var commando = new NpgsqlCommand(opdracht, verbinding) { CommandTimeout = 0 };
#pragma warning restore CA2100
            await commando.ExecuteNonQueryAsync();
        }
    }
}
