<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Saring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Structured screening interviews, entirely on your own computer. Saring shows and explains; a person decides.

Made with Qt {qt}, ReportLab, sqlite-utils and Lucide icons.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>This workspace is open in another window, which is in front now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is open already; its window has been brought to the front.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Applications</name>
        <message>
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scorecards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted scorecards; drafts are counted apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{submitted} + {drafts} draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CandidateForm</name>
        <message>
            <source>&amp;Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: job portal, referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No&amp;te</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ource</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Separated by commas</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CandidatesModel</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add candidate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the people who applied. Then put them on a job, interview them and compare what you heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No candidate yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the candidate: Enter or a double click in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on a job…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search names, mail and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or part of the mail address.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CannotOpen</name>
        <message>
            <source>Make a new workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace could not be opened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close Saring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything shown as saved is safe in the workspace. You can go on working. To help us mend the mistake, copy the details below and send them along with what you were doing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saring made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Saring</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecideDialog</name>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What in the evidence led to this? The person may ask to read it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>A score of {level} or below: must-have not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anchors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between {low} and {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition and source in the profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence for: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the profile: “{sentence}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not scored: it helps the candidate to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score {level} (key {level})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score {level}: {anchor}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suitable traits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then tell what it is really like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsuitable traits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the candidate says to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the candidate says to it ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done that speaks for this score ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done that speaks for this score?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said or done?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must-have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly answered, no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preview given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preview not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unanswered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight {weight}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state}. Press for the next state ({key}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Interviews</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scorecards submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{submitted} of {scorecards}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobApplications</name>
        <message>
            <source>Add candidate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications: {job}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the open interview, or begin one now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has applied yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open candidate: Enter in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a candidate on this job to schedule the first interview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule interview…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start interview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobForm</name>
        <message>
            <source>&amp;Rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A job keeps its rubric: another one would change what its scores mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes like K-07 stand in lists, comparisons and reports instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fairness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide candidates' &amp;names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide others' &amp;scores until one's own are submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that interviewers rate alone, then talk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, revision {revision} ({place})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applications by stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, revision {revision}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobsPage</name>
        <message>
            <source>A job brings together a rubric and the people who apply. Add the first one; the rubric that comes with Saring is there to try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add job…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “All jobs” above to see the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No job here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No job yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which jobs to show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indonesian</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the window open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saring closes as soon as “{task}” has stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed last could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{task}” is still running.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;About Saring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open another workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit Saring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the s&amp;ystem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twelve invented candidates to try everything on; your own work is not touched</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PickCandidate</name>
        <message>
            <source>&amp;New candidate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a candidate to the job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, mail or note</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PutOnJob</name>
        <message>
            <source>&amp;Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on a job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the job</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RubricFiles</name>
        <message numerus="yes">
            <source>%n advice</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes with Saring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubric folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RubricProblems</name>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong, and what to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScheduleForm</name>
        <message>
            <source> minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Focus criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room, or the address of a video call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another interviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another interviewer's name, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At a fixed time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing ticked: the interview covers every criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;ound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the person needs to take part; never shown in a comparison</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskStrip</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{task}: stopping …</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspaces</name>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the sample workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saring workspaces (*.db)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>my-workspace</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
