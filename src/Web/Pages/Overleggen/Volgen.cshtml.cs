using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Live;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The own screen of somebody at a meeting: sign, follow, add something, see it otherwise (eis 10, 74, 75).</summary>
[Recht(OverlegRecht.Volgen)]
public sealed class VolgenModel(PartituurDb db, Standstroom stroom) : VergaderPagina(db, stroom, "Inbreng.")
{
    /// <summary>Only for the names in the form.</summary>
    public InbrengInvoer Inbreng { get; set; } = new();

    public MeedoenInvoer Meedoen { get; set; } = new();

    public string Verklaring { get; private set; } = string.Empty;

    public Vergaderdeelnemer Ik => Vergadering.Deelnemers.First(d => d.ProfessionalId == Kijker.Wie);

    public bool DoetMee => Ik is { GetekendOp: not null, Deelname: not Deelname.Afwezig };

    public override async Task LaadAsync()
    {
        await base.LaadAsync();
        Verklaring = (await new Vergaderbeheer(Db).VerklaringAsync(Vergadering.HuisId, Handeling.Dag)).Tekst;
    }

    /// <summary>What is up now, for the own screen.</summary>
    public async Task<IActionResult> OnGetStandAsync()
    {
        await LaadAsync();
        return Partial("_Volgstand", this);
    }

    /// <summary>The form for the case that is up now.</summary>
    public async Task<IActionResult> OnGetFormulierAsync()
    {
        await LaadAsync();
        return Partial("_Volgformulier", this);
    }

    public async Task<IActionResult> OnPostMeedoenAsync(MeedoenInvoer meedoen)
    {
        if (!meedoen.Akkoord && Ik.GetekendOp is null)
        {
            ModelState.AddModelError("Meedoen.Akkoord", "Onderteken eerst de verklaring. Anders kunt u niet meelezen.");
            return Page();
        }

        var (nummer, _) = await new Vergaderbeheer(Db).VerklaringAsync(Vergadering.HuisId, Handeling.Dag);
        await DoeAsync(v =>
        {
            v.ZetDeelname(Kijker.Wie, meedoen.Deelname!.Value);
            if (meedoen.Akkoord)
            {
                v.Teken(Kijker.Wie, nummer, false, Handeling);
            }
        });
        return Hier(meedoen.Deelname == Deelname.Afwezig ? "U doet niet meer mee. Er is nu niets voor u open." : "U doet mee.");
    }

    public async Task<IActionResult> OnPostInbrengAsync(InbrengInvoer inbreng)
    {
        var casus = inbreng.CasusId;
        if (!Vergadering.MagLezen(Kijker.Wie, casus, Handeling.Dag))
        {
            throw new RegelGeschonden("punt-gesloten", "Deze casus is voor u niet open. Wat u typte, is niet verstuurd.");
        }

        await new Inbrengen(Db).VoerUitAsync(Vergadering, casus, inbreng.Soort, inbreng.Tekst!, Handeling.VanOrganisatie, Handeling);
        await RuimOpAsync(casus);
        await Db.SaveChangesAsync();
        return Hier("Uw inbreng staat erbij.");
    }

    protected override bool IsLeeg(IReadOnlyDictionary<string, string> velden) => string.IsNullOrWhiteSpace(velden.GetValueOrDefault("Inbreng.Tekst"));

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Volgen", new { vergadering = Vergadering.Id.ToString() }, bericht);
}
