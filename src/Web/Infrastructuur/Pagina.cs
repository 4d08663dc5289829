using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// An ordinary page: the gate hands it its object, the filters do rights, log, transaction and broken rules. <see cref="LaadAsync"/> reads what the page shows and is called
/// for GET and again when a POST is refused, so that nothing typed is lost.
/// </summary>
public abstract class Pagina(PartituurDb db) : PageModel
{
    private object? onderwerp;

    protected PartituurDb Db => db;

    /// <summary>Who looks. Only on pages that carry a right.</summary>
    public Kijker Kijker => db.Kijker ?? throw new InvalidOperationException("Nobody is signed in on this page.");

    /// <summary>Who acts, for which right, now.</summary>
    public Handeling Handeling => db.Handeling ?? throw new InvalidOperationException("No Handeling is open on this page.");

    /// <summary>The ids of what a list shows about people; the log keeps them. A list page must set this, also when it is empty.</summary>
    public IReadOnlyCollection<Guid>? Getoond { get; protected set; }

    /// <summary>The question that was asked (search words, filters), for the log.</summary>
    public object? Vraag { get; protected set; }

    internal object? Onderwerp
    {
        get => onderwerp;
        set => onderwerp = value;
    }

    /// <summary>Reads what the page shows. Runs for GET, and after a refused POST.</summary>
    public virtual Task LaadAsync() => Task.CompletedTask;

    /// <summary>Set to false by <see cref="LaadAsync"/> when what the address asks for is not there: the answer is 404. For objects that the gate does not find itself.</summary>
    protected bool Bestaat { get; set; } = true;

    /// <summary>Set by <see cref="LaadAsync"/> when what the address asks for lives on under another address.</summary>
    protected IActionResult? Elders { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await LaadAsync();
        return Elders ?? (Bestaat ? Page() : NotFound());
    }

    /// <summary>Whether the viewer holds a right on this page's object: the same answer that guards the handler draws the button.</summary>
    public bool Mag(Enum recht) => onderwerp is null ? Rechtentabel.Mag(recht, Kijker) : Rechtentabel.Mag(recht, Kijker, onderwerp);

    /// <summary>What the forms of this page replace, when a handler does (<see cref="VervangtAttribute"/>): its version travels with them.</summary>
    public virtual Aggregaat? Bewerkt => onderwerp as Aggregaat;

    /// <summary>Somebody else was first: the page shows what there is now beside what was typed.</summary>
    internal bool Ondertussen { get; set; }

    protected T Van<T>()
        where T : class => onderwerp as T ?? throw new InvalidOperationException($"The route of this page has no {typeof(T).Name}.");

    /// <summary>Redirect after a successful POST, with a message for the next page.</summary>
    protected IActionResult Naar(string pagina, object? route, string bericht)
    {
        TempData["Bericht"] = bericht;
        return RedirectToPage(pagina, route);
    }
}

/// <summary>A page with <c>{melding}</c> in its route.</summary>
public abstract class MeldingPagina(PartituurDb db) : Pagina(db)
{
    public Melding Melding => Van<Melding>();
}

/// <summary>A page with <c>{casus}</c> in its route.</summary>
public abstract class CasusPagina(PartituurDb db) : Pagina(db)
{
    public Casus Casus => Van<Casus>();
}
