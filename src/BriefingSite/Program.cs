using BriefingSite.Shell;

return await CommandLine.Run(args, Surroundings.OfProcess());
