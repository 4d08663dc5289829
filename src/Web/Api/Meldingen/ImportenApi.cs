using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Pages.Meldingen.Importeren;

namespace Partituur.Web.Api.Meldingen;

public sealed record ImportUit(ImportId Id, string Bestandsnaam, DateTimeOffset Op, ImportStatus Status, int Gelezen, int Nieuw, int Overgeslagen, int Fout, int NieuweMeldingen, int TeruggedraaideMeldingen, IReadOnlyList<string> Koppen, IReadOnlyDictionary<Importveld, string> Kolommen, string? Ontbreekt)
{
    public static ImportUit Van(Import i) => new(i.Id, i.Bestandsnaam, i.Op, i.Status, i.Gelezen, i.Nieuw, i.Overgeslagen, i.Fout, i.NieuweMeldingen, i.TeruggedraaideMeldingen, i.Koppen, i.Toewijzing?.Kolommen ?? new Dictionary<Importveld, string>(), i.Toewijzing?.Ontbreekt(i.Koppen));
}

public sealed record ImportRegel(ImportId Id, string Bestandsnaam, DateTimeOffset Op, ImportStatus Status, int NieuweMeldingen, int Fout);

/// <summary>Which column gives what, and what holds for every row without a column.</summary>
public sealed record ToewijzingInvoer(
    [Required(ErrorMessage = "Geef per veld de kolom.")] Dictionary<Importveld, string> Kolommen,
    Datumvorm? Datumvorm,
    OrganisatieId? Melder,
    DoelgroepId? Doelgroep,
    [StringLength(80)] string? Gemeente,
    [StringLength(40)] string? Rol,
    Informering? Informering,
    [StringLength(1000)] string? Reden,
    DateOnly? HerzienOp) : IInvoer
{
    public Toewijzing AlsToewijzing() => new() { Kolommen = Kolommen, Datumvorm = Datumvorm ?? Kern.Meldingen.Datumvorm.DagMaandJaar, Melder = Melder, Doelgroep = Doelgroep, Gemeente = Gemeente, Rol = Rol, Informering = Informering, Reden = Reden, HerzienOp = HerzienOp };
}

public sealed record TerugdraaiInvoer([Required(ErrorMessage = "Vul de reden in."), StringLength(1000)] string Reden, bool AlleenOngemoeid) : IInvoer;

public sealed record ImportfoutUit(int Rij, IReadOnlyList<Importfout> Fouten);

/// <summary>Importing by another system: the same steps and rules as the pages.</summary>
public static class ImportenApi
{
    private const int PerPagina = 100;

    private static readonly OpenApiSchema Vorm = new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "bestand" },
        Properties = new Dictionary<string, IOpenApiSchema> { ["bestand"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
    };

    public static void Map(IEndpointRouteBuilder api)
    {
        var groep = api.MapGroup("/importen").WithTags("Meldingen");
        groep.MapGet(string.Empty, LijstAsync).MetRecht(MeldingRecht.Importeren).WithSummary("De imports van het huis, nieuwste eerst");
        groep.MapPost(string.Empty, MaakAsync).MetRecht(MeldingRecht.Importeren).WithSummary("Geef een CSV- of XLSX-bestand met meldingen, als multipart/form-data in het veld ‘bestand’; er komt nog niets binnen")
            .AddOpenApiOperationTransformer((operatie, _, _) =>
            {
                // Described here and not with Accepts, which would answer 415 before the gate is asked.
                operatie.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = Vorm } } };
                return Task.CompletedTask;
            });
        groep.MapGet("/{import:guid}", Lees).MetRecht(MeldingRecht.Importeren).WithSummary("Hoe ver een import is, en wat ervan binnenkwam");
        groep.MapPut("/{import:guid}/toewijzing", KiesAsync).MetRecht(MeldingRecht.Importeren).WithSummary("Kies welke kolom wat geeft; het huis onthoudt het voor deze koppen");
        groep.MapPost("/{import:guid}/uitvoeringen", StartAsync).MetRecht(MeldingRecht.Importeren).WithSummary("Start de import, of ga verder na het stoppen");
        groep.MapGet("/{import:guid}/fouten", FoutenAsync).MetRecht(MeldingRecht.Importeren).WithSummary("De rijen die niet binnenkwamen, met waarom");
        groep.MapPost("/{import:guid}/terugdraaiingen", DraaiTerugAsync).MetRecht(MeldingRecht.Importeren).WithSummary("Draai een import terug, geheel of alleen waarmee nog niets is gedaan");
    }

    private static async Task<Lijst<ImportRegel>> LijstAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await db.Importen.AsNoTracking().OrderByDescending(i => i.Op).ThenByDescending(i => i.Id).Skip((nummer - 1) * PerPagina).Take(PerPagina + 1)
            .Select(i => new ImportRegel(i.Id, i.Bestandsnaam, i.Op, i.Status, i.NieuweMeldingen, i.Fout)).ToListAsync(stop);
        ApiFilter.Getoond(http, rijen.Take(PerPagina).Select(r => r.Id.Waarde));
        return new([.. rijen.Take(PerPagina)], nummer, rijen.Count > PerPagina);
    }

    private static async Task<Created<ImportUit>> MaakAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var bestand = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(stop)).Files["bestand"] : null;
        if (bestand is not { Length: > 0 })
        {
            throw new InvoerOngeldig("bestand", "Stuur het bestand als multipart/form-data in het veld ‘bestand’.");
        }

        await using var inhoud = bestand.OpenReadStream();
        var gelezen = Importbestand.Lees(inhoud);
        var import = await new Importen(db).BereidVoorAsync(Path.GetFileName(bestand.FileName), gelezen.Koppen, gelezen.Rijen, db.Kijker!.Huis, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Created($"/api/v1/importen/{import.Id}", ImportUit.Van(import));
    }

    private static ImportUit Lees(HttpContext http) => ImportUit.Van(ApiFilter.Onderwerp<Import>(http));

    private static async Task<ImportUit> KiesAsync(ToewijzingInvoer invoer, PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var import = ApiFilter.Onderwerp<Import>(http);
        var toewijzing = invoer.AlsToewijzing();
        if (toewijzing.Zonder(import.Koppen) is { } zonder)
        {
            throw new InvoerOngeldig($"kolommen.{zonder.Veld}", zonder.Zin);
        }

        if (invoer.Melder is { } melder && !await db.Organisaties.AnyAsync(o => o.Id == melder, stop))
        {
            throw new InvoerOngeldig("melder", "Deze organisatie bestaat niet.");
        }

        if (invoer.Doelgroep is { } doelgroep && !await db.Doelgroepen.AnyAsync(d => d.Id == doelgroep, stop))
        {
            throw new InvoerOngeldig("doelgroep", "Deze doelgroep bestaat niet.");
        }

        ApiFilter.MoetVersieZijn(http, import, null);
        await new Importen(db).KiesAsync(import, toewijzing, db.Handeling!, stop);
        await db.SaveChangesAsync(stop);
        return ImportUit.Van(import);
    }

    private static async Task<Accepted<ImportUit>> StartAsync(PartituurDb db, HttpContext http, CancellationToken stop)
    {
        var import = ApiFilter.Onderwerp<Import>(http);
        import.Start();
        await db.SaveChangesAsync(stop);
        return TypedResults.Accepted($"/api/v1/importen/{import.Id}", ImportUit.Van(import));
    }

    private static async Task<Lijst<ImportfoutUit>> FoutenAsync(PartituurDb db, HttpContext http, int? pagina, CancellationToken stop)
    {
        var nummer = Math.Max(1, pagina ?? 1);
        var rijen = await Importfoutenlijst.LeesAsync(db, ApiFilter.Onderwerp<Import>(http).Id, (nummer - 1) * PerPagina, PerPagina + 1, stop);
        return new([.. rijen.Take(PerPagina).Select(r => new ImportfoutUit(r.Rij, r.Fouten))], nummer, rijen.Count > PerPagina);
    }

    private static async Task<Accepted<ImportUit>> DraaiTerugAsync(TerugdraaiInvoer invoer, PartituurDb db, TimeProvider klok, HttpContext http, CancellationToken stop)
    {
        var import = ApiFilter.Onderwerp<Import>(http);
        await new ImportTerugdraaien(db, klok).BeginAsync(import.Id, invoer.Reden, invoer.AlleenOngemoeid, stop);
        await db.SaveChangesAsync(stop);
        return TypedResults.Accepted($"/api/v1/importen/{import.Id}", ImportUit.Van(import));
    }
}
