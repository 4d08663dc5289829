using Microsoft.Data.Sqlite;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Hulp;

/// <summary>
/// The world of <see cref="Een"/> in a database in memory, for the operations that have to ask it something. A copy of one migrated template, so that it costs milliseconds.
/// </summary>
internal sealed class Geheugen : IDisposable
{
    public static readonly Logsleutel Sleutel = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
    public static readonly Bsnsleutel Bsnsleutel = new([.. Enumerable.Range(101, 32).Select(i => (byte)i)]);
    private static readonly Lock Slot = new();
    private static readonly Lazy<SqliteConnection> Sjabloon = new(Bouw);

    private readonly string tekst = Tekst();
    private readonly SqliteConnection anker;

    public Geheugen()
    {
        anker = new SqliteConnection(tekst);
        anker.Open();
        lock (Slot)
        {
            Sjabloon.Value.BackupDatabase(anker);
        }
    }

    /// <summary>A context that sees everything, with somebody at work.</summary>
    public PartituurDb Open(Handeling? handeling = null) => Maak(tekst, handeling ?? Een.Handeling());

    /// <summary>A context that sees what this viewer may see and nothing else.</summary>
    public PartituurDb Als(Kern.Toegang.Kijker kijker)
    {
        var db = Verbinding.Lees(tekst).Maak(Sleutel, Bsnsleutel);
        db.Kijk(kijker, Een.Vandaag);
        return db;
    }

    /// <summary>Arranges: saves these in one go.</summary>
    public async Task BewaarAsync(params object[] dingen)
    {
        await using var db = Open();
        db.AddRange(dingen);
        await db.SaveChangesAsync();
    }

    /// <summary>Behind the software's back.</summary>
    public void VoerUit(string sql)
    {
        using var commando = anker.CreateCommand();
#pragma warning disable CA2100 // Fixed SQL of a test.
        commando.CommandText = sql;
#pragma warning restore CA2100
        Assert.NotEqual(0, commando.ExecuteNonQuery());
    }

    /// <summary>One number, behind the software's back.</summary>
    public long Tel(string sql)
    {
        using var commando = anker.CreateCommand();
#pragma warning disable CA2100 // Fixed SQL of a test.
        commando.CommandText = sql;
#pragma warning restore CA2100
        return (long)commando.ExecuteScalar()!;
    }

    public void Dispose() => anker.Dispose();

    private static string Tekst() => $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";

    private static PartituurDb Maak(string tekst, Handeling handeling)
    {
        var db = Verbinding.Lees(tekst).Maak(Sleutel, Bsnsleutel);
        db.KijkAlsInstallatie();
        db.Open(handeling);
        return db;
    }

    private static SqliteConnection Bouw()
    {
        var sjabloon = Tekst();
        var verbinding = new SqliteConnection(sjabloon);
        verbinding.Open();
        VulAsync(sjabloon).GetAwaiter().GetResult();
        return verbinding;
    }

    private static async Task VulAsync(string tekst)
    {
        await using var db = Maak(tekst, Een.Installatie());
        await db.WerkBijAsync();
        var van = new DateOnly(2020, 1, 1);
        (OrganisatieId Id, string Naam, Keten Keten)[] organisaties =
            [(Een.EigenOrganisatie, "Huis Noord", Keten.Bestuur), (Een.Politie, "Politie", Keten.Straf), (Een.Jeugdzorg, "Jeugdzorg", Keten.Zorg), (Een.VeiligThuis, "Veilig Thuis", Keten.Zorg), (Een.School, "School", Keten.Zorg)];
        foreach (var (id, naam, keten) in organisaties)
        {
            db.Add(Heet(new Organisatie(naam, keten), id));
            if (id != Een.EigenOrganisatie)
            {
                db.Add(new Convenant(Een.Huis, id, van, id == Een.School ? new DateOnly(2021, 1, 1) : null, "Samenwerken", 40, doorzettingsmacht: true));
            }
        }

        db.Add(Heet(new Veiligheidshuis("Veiligheidshuis Noord", Een.EigenOrganisatie), Een.Huis));
        db.Add(Heet(new Doelgroep(Een.Huis, "Jeugd", Een.VeiligThuis), Een.Jeugd));
        db.AddRange(Beleid.Eerste(van));
        (ProfessionalId Id, OrganisatieId Voor, Rol Rol)[] mensen =
        [
            (Een.Regisseur, Een.EigenOrganisatie, Rol.Procesregisseur), (Een.AndereRegisseur, Een.EigenOrganisatie, Rol.Procesregisseur), (Een.Medewerker, Een.EigenOrganisatie, Rol.Administratie),
            (Een.Jeugdwerker, Een.Jeugdzorg, Rol.Partnerprofessional), (Een.Agent, Een.Politie, Rol.Partnerprofessional), (Een.Leraar, Een.School, Rol.Partnerprofessional),
        ];
        foreach (var (id, voor, rol) in mensen)
        {
            var mens = Heet(new Professional($"Test {rol}", voor, null), id);
            mens.GeefRol(Een.Huis, rol, van);
            db.Add(mens);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Gives the id that this world knows it by; in the product an id is never chosen.</summary>
    private static T Heet<T>(T ding, object id)
        where T : Aggregaat
    {
        typeof(T).GetProperty("Id")!.SetValue(ding, id);
        return ding;
    }
}
