<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Applications</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more attachment(s)</source>
            <translation>
                <numerusform>%n more attachment</numerusform>
                <numerusform>%n more attachments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>Delete %n backup(s) that still hold people who were erased?</source>
            <translation>
                <numerusform>Delete %n backup that still holds people who were erased?</numerusform>
                <numerusform>Delete %n backups that still hold people who were erased?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message numerus="yes">
            <source>%n interview(s)</source>
            <translation>
                <numerusform>%n interview</numerusform>
                <numerusform>%n interviews</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{stage}: %n application(s)</source>
            <translation>
                <numerusform>{stage}: %n application</numerusform>
                <numerusform>{stage}: %n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CandidatesPage</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidate</numerusform>
                <numerusform>%n candidates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message numerus="yes">
            <source>%n application(s) moved to {stage}</source>
            <translation>
                <numerusform>%n application moved to {stage}</numerusform>
                <numerusform>%n applications moved to {stage}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s) put on “{job}”</source>
            <translation>
                <numerusform>%n candidate put on “{job}”</numerusform>
                <numerusform>%n candidates put on “{job}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n candidate(s) changed</source>
            <translation>
                <numerusform>Tags of %n candidate changed</numerusform>
                <numerusform>Tags of %n candidates changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The basis of %n candidate(s) is on record</source>
            <translation>
                <numerusform>The basis of %n candidate is on record</numerusform>
                <numerusform>The basis of %n candidates is on record</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidate</numerusform>
                <numerusform>%n candidates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%n more, not named here: processing of their data is restricted</source>
            <translation>
                <numerusform>%n more, not named here: processing of their data is restricted</numerusform>
                <numerusform>%n more, not named here: processing of their data is restricted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more, not named here: {reason}</source>
            <translation>
                <numerusform>%n more, not named here: {reason}</numerusform>
                <numerusform>%n more, not named here: {reason}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not assessed</source>
            <translation>
                <numerusform>%n not assessed</numerusform>
                <numerusform>%n not assessed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not met</source>
            <translation>
                <numerusform>%n not met</numerusform>
                <numerusform>%n not met</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n change(s) still without a reason.</source>
            <translation>
                <numerusform>%n change still without a reason.</numerusform>
                <numerusform>%n changes still without a reason.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DebriefPage</name>
        <message numerus="yes">
            <source>%n criteria to discuss</source>
            <translation>
                <numerusform>%n criterion to discuss</numerusform>
                <numerusform>%n criteria to discuss</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s)</source>
            <translation>
                <numerusform>%n scorecard</numerusform>
                <numerusform>%n scorecards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still being written</source>
            <translation>
                <numerusform>%n still being written</numerusform>
                <numerusform>%n still being written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n through with the debrief</source>
            <translation>
                <numerusform>%n through with the debrief</numerusform>
                <numerusform>%n through with the debrief</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n watch-out(s)</source>
            <translation>
                <numerusform>%n watch-out</numerusform>
                <numerusform>%n watch-outs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecideManyDialog</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decided about %n people.</source>
            <translation>
                <numerusform>Decided about %n person.</numerusform>
                <numerusform>Decided about %n people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record for %n people</source>
            <translation>
                <numerusform>Record for %n person</numerusform>
                <numerusform>Record for %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentChanges</name>
        <message numerus="yes">
            <source>and %n more passage(s)</source>
            <translation>
                <numerusform>and %n more passage</numerusform>
                <numerusform>and %n more passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drafting</name>
        <message numerus="yes">
            <source>%n possible pair(s) were neither accepted nor refused: they are not paired.</source>
            <translation>
                <numerusform>%n possible pair was neither accepted nor refused: it is not paired.</numerusform>
                <numerusform>%n possible pairs were neither accepted nor refused: they are not paired.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n place(s) of risky wording</source>
            <translation>
                <numerusform>With %n place of risky wording</numerusform>
                <numerusform>With %n places of risky wording</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message numerus="yes">
            <source>%n mistake(s)</source>
            <translation>
                <numerusform>%n mistake</numerusform>
                <numerusform>%n mistakes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of advice</source>
            <translation>
                <numerusform>%n piece of advice</numerusform>
                <numerusform>%n pieces of advice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportFailures</name>
        <message numerus="yes">
            <source>%n document(s) missing:</source>
            <translation>
                <numerusform>%n document missing:</numerusform>
                <numerusform>%n documents missing:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportMany</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) in one file: {path}</source>
            <translation>
                <numerusform>%n document in one file: {path}</numerusform>
                <numerusform>%n documents in one file: {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) kept on the page “Reports”; no file was written.</source>
            <translation>
                <numerusform>%n document kept on the page “Reports”; no file was written.</numerusform>
                <numerusform>%n documents kept on the page “Reports”; no file was written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in {path}</source>
            <translation>
                <numerusform>%n document saved in {path}</numerusform>
                <numerusform>%n documents saved in {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %n not made.</source>
            <translation>
                <numerusform>Stopped: %n not made.</numerusform>
                <numerusform>Stopped: %n not made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message numerus="yes">
            <source>%n row(s) are chosen. Which rows should the file have?</source>
            <translation>
                <numerusform>%n row is chosen. Which rows should the file have?</numerusform>
                <numerusform>%n rows are chosen. Which rows should the file have?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved as {path}</source>
            <translation>
                <numerusform>%n row saved as {path}</numerusform>
                <numerusform>%n rows saved as {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message numerus="yes">
            <source>in the last %n day(s)</source>
            <translation>
                <numerusform>in the last %n day</numerusform>
                <numerusform>in the last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>within %n day(s)</source>
            <translation>
                <numerusform>within %n day</numerusform>
                <numerusform>within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) submitted</source>
            <translation>
                <numerusform>%n scorecard submitted</numerusform>
                <numerusform>%n scorecards submitted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>In %n day</numerusform>
                <numerusform>In %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportQuestions</name>
        <message numerus="yes">
            <source>%n mistake(s): what becomes of these rows?</source>
            <translation>
                <numerusform>%n mistake: what becomes of this row?</numerusform>
                <numerusform>%n mistakes: what becomes of these rows?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%n candidate(s)</source>
            <translation>
                <numerusform>%n candidate</numerusform>
                <numerusform>%n candidates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n candidate(s) added</source>
            <translation>
                <numerusform>%n candidate added</numerusform>
                <numerusform>%n candidates added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n filled in</numerusform>
                <numerusform>%n filled in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these people have been worked on since: they were edited, interviewed or moved on. They stay as they are. Take back everybody else?</source>
            <translation>
                <numerusform>%n of these people has been worked on since: edited, interviewed or moved on. They stay as they are. Take back everybody else?</numerusform>
                <numerusform>%n of these people have been worked on since: they were edited, interviewed or moved on. They stay as they are. Take back everybody else?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) to leave out</source>
            <translation>
                <numerusform>%n row to leave out</numerusform>
                <numerusform>%n rows to leave out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>%n to add</numerusform>
                <numerusform>%n to add</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n to fill in</numerusform>
                <numerusform>%n to fill in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The basis is on record for %n candidate(s)</source>
            <translation>
                <numerusform>The basis is on record for %n candidate</numerusform>
                <numerusform>The basis is on record for %n candidates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insights</name>
        <message numerus="yes">
            <source>%n application(s) came in. A bar says how many of them were ever in the stage; the hatched part is there now.</source>
            <translation>
                <numerusform>%n application came in. A bar says how many were ever in the stage; the hatched part is there now.</numerusform>
                <numerusform>%n applications came in. A bar says how many of them were ever in the stage; the hatched part is there now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) were scored under another revision of the rubric and are not counted.</source>
            <translation>
                <numerusform>%n application was scored under another revision of the rubric and is not counted.</numerusform>
                <numerusform>%n applications were scored under another revision of the rubric and are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) with scorecards have not enough evidence for a score and are not in the chart.</source>
            <translation>
                <numerusform>%n application with a scorecard has not enough evidence for a score and is not in the chart.</numerusform>
                <numerusform>%n applications with scorecards have not enough evidence for a score and are not in the chart.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) left out: the clock of the interview was not stopped before they were submitted.</source>
            <translation>
                <numerusform>%n scorecard left out: the clock of the interview was not stopped before it was submitted.</numerusform>
                <numerusform>%n scorecards left out: the clock of the interview was not stopped before they were submitted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) left out: they were reopened, and only the last submission has a time.</source>
            <translation>
                <numerusform>%n scorecard left out: it was reopened, and only the last submission has a time.</numerusform>
                <numerusform>%n scorecards left out: they were reopened, and only the last submission has a time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message numerus="yes">
            <source>%n application(s) left out: you have still to submit your own scorecard of them, and until then no figure tells what others made of them.</source>
            <translation>
                <numerusform>%n application left out: you have still to submit your own scorecard of it, and until then no figure tells what others made of it.</numerusform>
                <numerusform>%n applications left out: you have still to submit your own scorecards of them, and until then no figure tells what others made of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message numerus="yes">
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} and %n more</numerusform>
                <numerusform>{name} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobApplications</name>
        <message numerus="yes">
            <source>%n moved to “{stage}”.</source>
            <translation>
                <numerusform>%n moved to “{stage}”.</numerusform>
                <numerusform>%n moved to “{stage}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving %n application(s)</source>
            <translation>
                <numerusform>Moving %n application</numerusform>
                <numerusform>Moving %n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobForm</name>
        <message numerus="yes">
            <source>%n change(s) of what is scored</source>
            <translation>
                <numerusform>%n change of what is scored</numerusform>
                <numerusform>%n changes of what is scored</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of wording</source>
            <translation>
                <numerusform>%n change of wording</numerusform>
                <numerusform>%n changes of wording</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interview(s) not begun: scored on it</source>
            <translation>
                <numerusform>%n interview not begun: scored on it</numerusform>
                <numerusform>%n interviews not begun: scored on it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) begun or submitted: keep theirs</source>
            <translation>
                <numerusform>%n scorecard begun or submitted: keeps its own</numerusform>
                <numerusform>%n scorecards begun or submitted: keep theirs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation>
                <numerusform>%n application</numerusform>
                <numerusform>%n applications</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message numerus="yes">
            <source>The hold is lifted; %n other(s) still stand on {who}</source>
            <translation>
                <numerusform>The hold is lifted; %n other still stands on {who}</numerusform>
                <numerusform>The hold is lifted; %n others still stand on {who}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letterhead</name>
        <message numerus="yes">
            <source>&amp;Address, up to %n line(s)</source>
            <translation>
                <numerusform>&amp;Address, up to %n line</numerusform>
                <numerusform>&amp;Address, up to %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message numerus="yes">
            <source>%n more request(s)</source>
            <translation>
                <numerusform>%n more request</numerusform>
                <numerusform>%n more requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyPart</name>
        <message numerus="yes">
            <source>%n candidate(s) told</source>
            <translation>
                <numerusform>%n candidate told</numerusform>
                <numerusform>%n candidates told</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Protection</name>
        <message numerus="yes">
            <source>%n backup(s) from before the protection can be read by anybody.</source>
            <translation>
                <numerusform>%n backup from before the protection can be read by anybody.</numerusform>
                <numerusform>%n backups from before the protection can be read by anybody.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) from before the protection can be read by anybody: delete them in Settings.</source>
            <translation>
                <numerusform>%n backup from before the protection can be read by anybody: delete it in Settings.</numerusform>
                <numerusform>%n backups from before the protection can be read by anybody: delete them in Settings.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unprotected backup(s) deleted.</source>
            <translation>
                <numerusform>%n unprotected backup deleted.</numerusform>
                <numerusform>%n unprotected backups deleted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n backup(s) that anybody can read?</source>
            <translation>
                <numerusform>Delete %n backup that anybody can read?</numerusform>
                <numerusform>Delete %n backups that anybody can read?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetentionPage</name>
        <message numerus="yes">
            <source>%n held back</source>
            <translation>
                <numerusform>%n held back</numerusform>
                <numerusform>%n held back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those selected stay: held back, or their time is not over.</source>
            <translation>
                <numerusform>%n of those selected stays: held back, or the time is not over.</numerusform>
                <numerusform>%n of those selected stay: held back, or their time is not over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) due now</source>
            <translation>
                <numerusform>%n person due now</numerusform>
                <numerusform>%n people due now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) erased</source>
            <translation>
                <numerusform>%n person erased</numerusform>
                <numerusform>%n people erased</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within the next 30 days</source>
            <translation>
                <numerusform>%n within the next 30 days</numerusform>
                <numerusform>%n within the next 30 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erase everything about %n person(s)</source>
            <translation>
                <numerusform>Erase everything about %n person</numerusform>
                <numerusform>Erase everything about %n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Erasing %n person(s)</source>
            <translation>
                <numerusform>Erasing %n person</numerusform>
                <numerusform>Erasing %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RubricChanges</name>
        <message numerus="yes">
            <source>%n interview(s) not begun</source>
            <translation>
                <numerusform>%n interview not begun</numerusform>
                <numerusform>%n interviews not begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) begun</source>
            <translation>
                <numerusform>%n scorecard begun</numerusform>
                <numerusform>%n scorecards begun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) submitted</source>
            <translation>
                <numerusform>%n scorecard submitted</numerusform>
                <numerusform>%n scorecards submitted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RubricFiles</name>
        <message numerus="yes">
            <source>%n advice</source>
            <translation>
                <numerusform>%n advice</numerusform>
                <numerusform>%n advice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetProblems</name>
        <message numerus="yes">
            <source>%n mistake(s) found. Mend these cells, save the spreadsheet, and import it again. Nothing has been changed.</source>
            <translation>
                <numerusform>%n mistake found. Mend the cell, save the spreadsheet, and import it again. Nothing has been changed.</numerusform>
                <numerusform>%n mistakes found. Mend these cells, save the spreadsheet, and import it again. Nothing has been changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StagesDialog</name>
        <message numerus="yes">
            <source>%n from “{stage}” go to</source>
            <translation>
                <numerusform>%n from “{stage}” goes to</numerusform>
                <numerusform>%n from “{stage}” go to</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubmitDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TagsDialog</name>
        <message numerus="yes">
            <source>For %n candidate(s)</source>
            <translation>
                <numerusform>For %n candidate</numerusform>
                <numerusform>For %n candidates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WorkedOut</name>
        <message numerus="yes">
            <source>%n answer(s) added or changed after reopening</source>
            <translation>
                <numerusform>%n answer added or changed after reopening</numerusform>
                <numerusform>%n answers added or changed after reopening</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) still a draft, not counted</source>
            <translation>
                <numerusform>%n scorecard still a draft, not counted</numerusform>
                <numerusform>%n scorecards still drafts, not counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) under another revision of the rubric, not counted</source>
            <translation>
                <numerusform>%n scorecard under another revision of the rubric, not counted</numerusform>
                <numerusform>%n scorecards under another revision of the rubric, not counted</numerusform>
            </translation>
        </message>
    </context>
</TS>
