using BriefingSite;

ProcessSetup.Apply();
return await BriefingProgram.Run(args);
