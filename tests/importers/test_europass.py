"""Europass CVs of both kinds, as their editors save them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobtracker.importers.europass import read_europass
from jobtracker.problems import Problem

TODAY = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
 xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
 <!-- saved by the editor -->
 <CandidatePerson><PrimaryLanguageCode name="NORMAL">ger</PrimaryLanguageCode></CandidatePerson>
 <CandidateProfile languageCode="en">
  <EmploymentHistory><EmployerHistory>
   <hr:OrganizationName>Feldpost Logistik</hr:OrganizationName>
   <PositionHistory>
    <PositionTitle typeCode="FREETEXT">Software developer</PositionTitle>
    <eures:EmploymentPeriod>
     <eures:StartDate><hr:FormattedDateTime>2021-03-01</hr:FormattedDateTime></eures:StartDate>
     <hr:CurrentIndicator>true</hr:CurrentIndicator>
    </eures:EmploymentPeriod>
    <oa:Description>&lt;ul&gt;&lt;li&gt;Services in Python &amp;amp; Go&lt;/li&gt;&lt;/ul&gt;</oa:Description>
   </PositionHistory>
  </EmployerHistory></EmploymentHistory>
  <EducationHistory><EducationOrganizationAttendance>
   <hr:OrganizationName>University of Potsdam</hr:OrganizationName>
   <AttendancePeriod>
    <StartDate><hr:FormattedDateTime>2015-10</hr:FormattedDateTime></StartDate>
    <EndDate><hr:FormattedDateTime>2018</hr:FormattedDateTime></EndDate>
   </AttendancePeriod>
   <EducationDegree><hr:DegreeName>BSc in Computer Science</hr:DegreeName></EducationDegree>
  </EducationOrganizationAttendance></EducationHistory>
  <PersonQualifications><PersonCompetency>
   <CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
   <eures:CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
   <eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
  </PersonCompetency></PersonQualifications>
  <DigitalSkills><DigitalSkillsGroup><Title>Tools</Title><DigitalSkill>Git</DigitalSkill></DigitalSkillsGroup>
  </DigitalSkills>
 </CandidateProfile>
</Candidate>"""
BEFORE = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
 <WorkExperienceList><WorkExperience>
  <Period><From year="2010" month="--03" day="---01"/><To year="2012" month="--09"/></Period>
  <Position><Label>Nurse</Label></Position><Activities>&lt;p&gt;Wound care&lt;/p&gt;</Activities>
  <Employer><Name>City Hospital</Name></Employer>
 </WorkExperience></WorkExperienceList>
 <EducationList><Education>
  <Period><From year="2006"/><To year="2009"/></Period><Title>Diploma in Nursing</Title>
  <Organisation><Name>School of Health</Name></Organisation>
 </Education></EducationList>
 <Skills><Linguistic>
  <MotherTongueList><MotherTongue><Description><Code>sv</Code><Label>svenska</Label></Description></MotherTongue>
  </MotherTongueList>
  <ForeignLanguageList><ForeignLanguage><Description><Code>en</Code><Label>engelska</Label></Description>
   <ProficiencyLevel><Listening>C2</Listening><Reading>C1</Reading><SpokenInteraction>B2</SpokenInteraction>
   <Writing>B1</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
 </Linguistic>
 <Computer><Description>&lt;p&gt;Excel&lt;/p&gt;</Description></Computer>
 <Driving><Description><Licence>B</Licence></Description></Driving></Skills>
</LearnerInfo></SkillsPassport>"""


def test_a_cv_of_todays_editor() -> None:
    resume = read_europass(TODAY.encode())
    (work,) = resume.work
    assert (work.position, work.employer) == ("Software developer", "Feldpost Logistik")
    assert (work.start, work.end) == (date(2021, 3, 1), None)
    (degree,) = resume.degrees
    assert (degree.study_type, degree.school) == ("BSc in Computer Science", "University of Potsdam")
    assert (degree.start, degree.end) == (date(2015, 10, 1), date(2018, 1, 1))
    spoken = [(each.language, each.fluency) for each in resume.languages]
    assert spoken == [("German", "Native speaker"), ("English", "B2")], "the level that holds of all that was judged"
    assert [skill.name for skill in resume.skills] == ["Git"]
    assert resume.words == "Services in Python & Go"


def test_a_cv_of_the_years_before() -> None:
    resume = read_europass(BEFORE.encode("utf-16"))
    (work,) = resume.work
    assert (work.position, work.employer) == ("Nurse", "City Hospital")
    assert (work.start, work.end) == (date(2010, 3, 1), date(2012, 9, 1))
    assert resume.degrees[0].start == date(2006, 1, 1)
    assert [(each.language, each.fluency) for each in resume.languages] == [
        ("Swedish", "Native speaker"),
        ("English", "B1"),
    ]
    assert resume.words.splitlines() == ["Wound care", "Excel", "Driving licence B"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a/>",
        b"<Candidate>",
        b"no xml",
        b'<!DOCTYPE a [<!ENTITY b "c">]><Candidate>&b;</Candidate>',
        b"<Candidate>" * 100_000,
    ],
)
def test_other_files_say_that_they_are_none(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_europass(data)
    assert "Europass" in caught.value.remedy


@given(st.integers(0, len(BEFORE)), st.text(alphabet="<>/&;a \"'=", max_size=8))
def test_a_damaged_cv_is_read_or_refused(place: int, noise: str) -> None:
    try:
        resume = read_europass((BEFORE[:place] + noise + BEFORE[place:]).encode())
    except Problem:
        return
    assert resume.work
