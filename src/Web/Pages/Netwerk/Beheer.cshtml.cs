using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Where the beheerder begins: what there is, and where it is changed.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class BeheerModel(PartituurDb db) : Pagina(db)
{
    public int Organisaties { get; private set; }

    public int Convenanten { get; private set; }

    public int LoopAf { get; private set; }

    public int Doelgroepen { get; private set; }

    public int Beleidsregels { get; private set; }

    public override async Task LaadAsync()
    {
        var (huis, vandaag) = (Kijker.Huis, Handeling.Dag);
        var gauw = vandaag.AddMonths(3);
        Organisaties = await Db.Organisaties.CountAsync();
        Convenanten = await Db.Convenanten.CountAsync(c => c.HuisId == huis && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag));
        LoopAf = await Db.Convenanten.CountAsync(c => c.HuisId == huis && c.Van <= vandaag && c.Tot >= vandaag && c.Tot < gauw);
        Doelgroepen = await Db.Doelgroepen.CountAsync();
        Beleidsregels = await Db.Beleidsregels.CountAsync();
    }
}
