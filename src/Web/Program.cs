using Partituur.Web.Bediening;
using Partituur.Web.Infrastructuur;

if (Werkwoorden.Kent(args))
{
    return await Werkwoorden.VoerUitAsync(args);
}

return await Dienst.DraaiAsync(args);

/// <summary>Public so that the tests can host it.</summary>
public partial class Program;
