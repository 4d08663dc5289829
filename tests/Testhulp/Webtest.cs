using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Testhulp;

/// <summary>One application over one database, shared by the tests of a class.</summary>
public sealed class Omgeving<TDatabank> : IAsyncLifetime
    where TDatabank : Databank, new()
{
    public TDatabank Databank { get; } = new();

    public PartituurFabriek Fabriek { get; private set; } = null!;

    public Wereld Wereld { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Databank.MaakAsync();
        Fabriek = new PartituurFabriek(Databank);
        Wereld = await Wereld.MaakAsync(Databank, Fabriek.Klok);
    }

    public async ValueTask DisposeAsync()
    {
        await Fabriek.DisposeAsync();
        await Databank.DisposeAsync();
    }
}

/// <summary>
/// A test class over real HTTP and a real database. Write the tests once in <c>public abstract class AfschalenTests&lt;TDatabank&gt;(Omgeving&lt;TDatabank&gt; omgeving) : Webtest&lt;TDatabank&gt;(omgeving)</c>
/// and close it with two one-line classes: <c>public sealed class AfschalenOpSqlite(Omgeving&lt;SqliteDatabank&gt; o) : AfschalenTests&lt;SqliteDatabank&gt;(o);</c> and the same for PostgresDatabank.
/// </summary>
public abstract class Webtest<TDatabank>(Omgeving<TDatabank> omgeving) : IClassFixture<Omgeving<TDatabank>>
    where TDatabank : Databank, new()
{
    protected Omgeving<TDatabank> Omgeving => omgeving;

    protected Wereld Wereld => omgeving.Wereld;

    protected PartituurDb Open() => omgeving.Databank.Open();

    /// <summary>A visitor who is signed in as one of the people of <see cref="Testhulp.Wereld"/>.</summary>
    protected async Task<Bezoeker> AlsAsync(string gebruikersnaam)
    {
        var bezoeker = omgeving.Fabriek.NieuweBezoeker();
        await bezoeker.MeldAanAsync(gebruikersnaam);
        return bezoeker;
    }

    /// <summary>Whether this person did this, with this object as its subject.</summary>
    protected async Task<bool> DeedAsync(string gebruiker, string wat, Guid onderwerp)
    {
        await using var db = Open();
        var wie = Wereld.Mensen[gebruiker].Waarde;
        return await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Gebeurtenis && l.Wie == wie && l.Wat == wat && l.OnderwerpId == onderwerp);
    }

    /// <summary>How often this person read this object, on its own page or in a list.</summary>
    protected async Task<int> InzagenAsync(string gebruiker, Guid onderwerp)
    {
        await using var db = Open();
        var (wie, tekst) = (Wereld.Mensen[gebruiker].Waarde, onderwerp.ToString());
        return await db.Logregels.CountAsync(l => l.Wie == wie && ((l.Soort == Logsoort.Inzage && l.OnderwerpId == onderwerp) || (l.Soort == Logsoort.Vraag && l.Inhoud!.Contains(tekst))));
    }

    /// <summary>
    /// Opens the form, fills it in wrongly and expects the sentence at the field (or at the top when <paramref name="label"/> is null): what was typed still stands there, the summary leads
    /// to the field, and nothing was saved.
    /// </summary>
    protected async Task WordtGeweigerdAsync(string gebruiker, string pad, string knop, Action<Formulier> vul, string? label, string zin, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        using var bezoeker = await AlsAsync(gebruiker);
        var formulier = (await bezoeker.GaAsync(pad)).Formulier(knop);
        vul(formulier);
        var voor = await ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis));
        var pagina = await formulier.VerstuurAsync();
        Assert.True(pagina.Status == status, $"{(int)pagina.Status} instead of {(int)status} on {pad}: {pagina.Bericht ?? string.Join(' ', pagina.Fouten())}\n{pagina.Tekst}");
        Assert.Contains(pagina.Fouten(), f => f.Contains(zin, StringComparison.Ordinal));
        if (label is not null)
        {
            Assert.Contains(zin, pagina.Veldfout(label) ?? "nothing at the field", StringComparison.Ordinal);
        }

        foreach (var link in pagina.Document.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href")!))
        {
            Assert.True(pagina.Document.GetElementById(link[1..]) is not null, $"The summary leads to {link}, which is not on {pad}.");
        }

        foreach (var (naam, hoeveelste, getypt) in formulier.Getypt)
        {
            Assert.Equal(getypt.ReplaceLineEndings(), pagina.Formulier(knop).Waarde(naam, hoeveelste).ReplaceLineEndings());
        }

        Assert.Equal(voor, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Gebeurtenis)));
    }

    /// <summary>Runs a question on the database as it is now.</summary>
    protected async Task<T> ZoekAsync<T>(Func<PartituurDb, Task<T>> vraag)
    {
        await using var db = Open();
        return await vraag(db);
    }

    /// <summary>Another system with the token of one of the people of <see cref="Testhulp.Wereld"/>.</summary>
    protected Task<ApiKlant> ApiAlsAsync(string gebruikersnaam) => ApiKlant.AlsAsync(omgeving.Fabriek, gebruikersnaam);

    protected Handeling Handeling(ProfessionalId wie, OrganisatieId organisatie) => new(wie, organisatie, Wereld.Huis, "test", omgeving.Fabriek.Klok.GetUtcNow());
}
