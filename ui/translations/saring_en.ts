<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%n not assessed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n not met</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n scorecard(s) submitted</source>
            <translation>
                <numerusform>%n scorecard submitted</numerusform>
                <numerusform>%n scorecards submitted</numerusform>
            </translation>
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
        <name>WorkedOut</name>
        <message numerus="yes">
            <source>%n scorecard(s) hidden until your own is submitted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) still a draft, not counted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n scorecard(s) under another revision of the rubric, not counted</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
