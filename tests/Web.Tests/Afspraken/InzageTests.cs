using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Reading leaves a trace (wet.md L6): from the list of endpoints, so that a new page cannot be forgotten.</summary>
public abstract class InzageTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Elke_pagina_met_een_object_in_haar_adres_legt_vast_wie_het_zag()
    {
        var sleutels = await Alles.MaakAsync(Wereld, Omgeving.Databank);
        var paginas = Eindpunten.Paginas(Omgeving.Fabriek).Where(p => p.Sleutel is not null).ToList();
        Assert.NotEmpty(paginas);
        var over = paginas.ToHashSet();
        foreach (var gebruiker in Alles.Gebruikers)
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pagina in over.ToList())
            {
                var id = sleutels[pagina.Sleutel!];
                var voor = await TelAsync(gebruiker, id);
                if ((await bezoeker.GaAsync(pagina.Pad(Guid.NewGuid(), sleutels))).Status == HttpStatusCode.OK)
                {
                    Assert.True(await TelAsync(gebruiker, id) == voor + 1, $"{pagina.Sjabloon} as {gebruiker} left no line.");
                    over.Remove(pagina);
                }
            }
        }

        Assert.Empty(over.Select(p => $"{p.Sjabloon} was opened by nobody"));
    }

    [Fact]
    public async Task Elke_lijst_over_mensen_legt_vast_wat_zij_toonde()
    {
        await Alles.MaakAsync(Wereld, Omgeving.Databank);
        foreach (var pagina in Eindpunten.Paginas(Omgeving.Fabriek).Where(p => !p.Sjabloon.Contains('{', StringComparison.Ordinal) && p.Rechten().Any(Rechtentabel.GaatOverMensen) && !typeof(IFormulier).IsAssignableFrom(p.Model)))
        {
            var gebruiker = Rechtentabel.Van(p(pagina)).Rollen[0].ToString().ToLowerInvariant();
            using var bezoeker = await AlsAsync(gebruiker);
            var wie = Wereld.Mensen[gebruiker].Waarde;
            var voor = await ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Vraag && l.Wie == wie));
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.GaAsync(pagina.Sjabloon)).Status);
            Assert.True(await ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Vraag && l.Wie == wie)) == voor + 1, $"{pagina.Sjabloon} left no line.");
        }

        static Enum p(Paginaroute pagina) => pagina.Rechten()[0];
    }

    private Task<int> TelAsync(string gebruiker, Guid id)
    {
        var wie = Wereld.Mensen[gebruiker].Waarde;
        return ZoekAsync(db => db.Logregels.CountAsync(l => l.OnderwerpId == id && l.Soort == Logsoort.Inzage && l.Wie == wie));
    }
}

public sealed class InzageOpSqlite(Omgeving<SqliteDatabank> omgeving) : InzageTests<SqliteDatabank>(omgeving);

public sealed class InzageOpPostgres(Omgeving<PostgresDatabank> omgeving) : InzageTests<PostgresDatabank>(omgeving);
