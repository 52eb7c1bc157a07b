using BriefingSite;

return await BriefingProgram.Run(args);
