using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Live;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A page on which a meeting is followed live: its own part of it, the stream that tells of newer states, and what its reader is typing (besluit 0022).</summary>
/// <param name="db">The database.</param>
/// <param name="stroom">Where newer states come from.</param>
/// <param name="begin">How the fields begin that are kept while somebody types.</param>
public abstract class VergaderPagina(PartituurDb db, Standstroom stroom, string begin) : Pagina(db)
{
    public Vergadering Vergadering => Van<Vergadering>();

    public Vergaderbeeld Beeld { get; private set; } = default!;

    public DateTimeOffset? BewaardOp { get; private set; }

    /// <summary>How new the state is after which the stream begins: what the page shows itself.</summary>
    public string Stroom => Url.Page(null, "Stroom", new { vergadering = Vergadering.Id.ToString(), na = Beeld.Nieuw })!;

    public override async Task LaadAsync()
    {
        Beeld = await Vergaderbeeld.LeesAsync(Db, Vergadering, Kijker, Handeling.Dag, Handeling.Op, HttpContext.RequestAborted);
        Getoond = Beeld.Getoond;
        Vraag = new { vergadering = Vergadering.Id.Waarde };
        if (Beeld.Kaart is { } kaart && await new Vergaderbeheer(Db).ConceptAsync(Vergadering.Id, kaart.Id, Handeling.Professional) is { } concept)
        {
            BewaardOp = concept.BewaardOp;
            if (HttpMethods.IsGet(Request.Method))
            {
                foreach (var (naam, waarde) in JsonSerializer.Deserialize<Dictionary<string, string>>(concept.Inhoud) ?? [])
                {
                    ModelState.SetModelValue(naam, new ValueProviderResult(waarde));
                }
            }
        }
    }

    /// <summary>"There is a newer state n", again and again. Shows nobody.</summary>
    public IActionResult OnGetStroom() => new StroomResult(stroom.VolgAsync(Vergadering.Id, Standstroom.Laatste(Request), HttpContext.RequestAborted));

    /// <summary>Somebody paused typing.</summary>
    [ZonderControle]
    public async Task<IActionResult> OnPostBewaarAsync()
    {
        var velden = Request.Form.Where(v => v.Key.StartsWith(begin, StringComparison.Ordinal)).ToDictionary(v => v.Key, v => v.Value.ToString());
        if (CasusId.TryParse(velden.GetValueOrDefault(begin + "Casus"), null, out var casus) && (Vergadering.MagLezen(Kijker.Wie, casus, Handeling.Dag) || Beeld.Punten.Any(p => p.Casus == casus)))
        {
            velden.Remove(begin + "Casus");
            await new Vergaderbeheer(Db).BewaarConceptAsync(Vergadering, casus, IsLeeg(velden) ? null : JsonSerializer.Serialize(velden), Handeling);
            await Db.SaveChangesAsync();
        }

        return new NoContentResult();
    }

    /// <summary>Whether nothing worth keeping was typed.</summary>
    protected virtual bool IsLeeg(IReadOnlyDictionary<string, string> velden) => velden.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>What was typed about a case has been recorded.</summary>
    protected Task RuimOpAsync(CasusId casus) => new Vergaderbeheer(Db).BewaarConceptAsync(Vergadering, casus, null, Handeling);

    protected Task DoeAsync(Action<Vergadering> wat) => new Vergaderbeheer(Db).DoeAsync(Vergadering, v =>
    {
        wat(v);
        return Task.CompletedTask;
    });
}
