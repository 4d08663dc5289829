using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>What was stored in an earlier shape is there in the new one.</summary>
public sealed class OvergangTests
{
    [Fact]
    public async Task Een_bijdrage_van_voor_de_bekendheidsvraag_wordt_een_feit_met_dezelfde_ontvangers_en_hetzelfde_einde()
    {
        var tekst = $"Data Source=overgang-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        await using var anker = new SqliteConnection(tekst);
        await anker.OpenAsync();
        await using var db = Verbinding.Lees(tekst).Maak(Geheugen.Sleutel, Geheugen.Bsnsleutel);
        db.KijkAlsInstallatie();
        var voor = db.GetService<IMigrationsAssembly>().Migrations.Keys.Order(StringComparer.Ordinal).TakeWhile(m => !m.EndsWith("_MeldingenEnTriage", StringComparison.Ordinal)).Last();
        await db.GetService<IMigrator>().MigrateAsync(voor);
        var (vraag, stil, melding) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var op = Een.Nu.UtcTicks;
        await VoerUitAsync(anker, Vraag(vraag, melding, Een.Jeugdzorg.Waarde, op, "'Bijdrage'", "'Hulp loopt.'", "'Oordeel'", "'2026-04-01'"));
        await VoerUitAsync(anker, Vraag(stil, melding, Een.Politie.Waarde, op, "'NietBekend'", "NULL", "NULL", "NULL"));
        await VoerUitAsync(anker, $"INSERT INTO ontvanger (bevraging_id, organisatie_id) VALUES ('{Hoofd(vraag)}', '{Hoofd(Een.Politie.Waarde)}')");
        await db.GetService<IMigrator>().MigrateAsync(null);
        var feit = Assert.Single(await db.Bijdragen.AsNoTracking().ToListAsync());
        Assert.Equal(("Hulp loopt.", FeitOfOordeel.Oordeel, new DateOnly(2026, 4, 1), Een.Jeugdzorg, melding), (feit.Tekst, feit.Soort, feit.VervaltOp, feit.GeverId, feit.MeldingId.Waarde));
        Assert.True(feit.MagLezen(Een.Politie, Een.Vandaag));
        Assert.Equal([(Antwoord.Bijdrage, Fase.InEen, 1), (Antwoord.NietBekend, Fase.InEen, 0)], (await db.Bevragingen.AsNoTracking().ToListAsync()).OrderBy(b => b.Antwoord != Antwoord.Bijdrage).Select(b => (b.Antwoord!.Value, b.Fase, b.Bijdragen.Count)));
    }

    private static string Hoofd(Guid id) => id.ToString().ToUpperInvariant();

    private static string Vraag(Guid id, Guid melding, Guid aan, long op, string antwoord, string bijdrage, string soort, string vervalt) =>
        "INSERT INTO bevraging (id, huis_id, melding_id, aan_organisatie_id, doel, uiterlijk, code_rood, gesteld_op, gesteld_door_id, antwoord, bijdrage, soort, vervalt_op, beantwoord_door_id, beantwoord_op, versie) "
        + $"VALUES ('{Hoofd(id)}', '{Hoofd(Een.Huis.Waarde)}', '{Hoofd(melding)}', '{Hoofd(aan)}', 'Doel', '2026-03-12', 0, {op}, '{Hoofd(Een.Medewerker.Waarde)}', {antwoord}, {bijdrage}, {soort}, {vervalt}, '{Hoofd(Een.Jeugdwerker.Waarde)}', {op}, 1)";

    private static async Task VoerUitAsync(SqliteConnection verbinding, string sql)
    {
        await using var commando = verbinding.CreateCommand();
#pragma warning disable CA2100 // Fixed SQL of a test.
        commando.CommandText = sql;
#pragma warning restore CA2100
        await commando.ExecuteNonQueryAsync();
    }
}
