namespace Partituur.Web.Infrastructuur;

/// <summary>Security headers (kwaliteit: OWASP ASVS 2): nothing from elsewhere, no inline script or style, never in a frame, never in a shared cache.</summary>
public static class Beveiligingskoppen
{
    public static HeaderPolicyCollection Maak() => new HeaderPolicyCollection()
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        })
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(c => c.SameOrigin())
        .AddCrossOriginResourcePolicy(c => c.SameOrigin())
        .AddPermissionsPolicy(p =>
        {
            p.AddCamera().None();
            p.AddMicrophone().None();
            p.AddGeolocation().None();
        });
}
