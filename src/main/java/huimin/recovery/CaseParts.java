package huimin.recovery;

import java.util.List;

/** Everything kept about one case beside the case itself; newest last. */
public record CaseParts(
    List<Entry<Suspension>> suspensions,
    List<Entry<Handover>> handovers,
    List<Entry<TeamMember>> team,
    List<Entry<ServicePlanItem>> services,
    List<Entry<CaseVisit>> visits,
    List<Entry<Survey>> surveys,
    List<Entry<Referral>> referrals,
    List<Entry<Consent>> consents,
    List<Entry<FileItem>> file) {}
