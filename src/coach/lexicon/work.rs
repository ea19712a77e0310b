//! Words of the area work and school: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "job jobs career careers boss employer employee coworker coworkers colleague colleagues salary promotion \
        promoted resume résumé cv internship intern homework assignment assignments college university uni degree \
        diploma graduate graduation gpa ged mba phd master's masters thesis dissertation exam exams coursework \
        classroom classmates professor lecture lectures semester academic academics school schoolwork tuition \
        scholarship programming program_in coding developer software javascript python rust java linkedin \
        job_interview work_project business startup freelance clients customer customers portfolio conference \
        conferences networking certification certificate qualification professional professionally worksheet \
        instruction recess elopement elope teachers teacher passage orally reading_skills reading_level math maths \
        apprenticeship trainee job_skills make_money more_money earn_more at_work workload sat gre gcse a_levels \
        a_level homeschool grades workplace unemployment interviewing entrepreneur github codebase app apps api \
        android ios open_source grind coworking study studying programming_languages programming_language programmer \
        school_work new_job day_job side_job my_boss pay_rise job_search job_hunt part_time full_time revision_notes \
        cover_letter work_emails attendance vocational classes_at textbook lab seminar_paper bachelor bachelors \
        degree_in law_school med_school nursing_school college_class online_course training_programme work_shift \
        shifts overtime customers_at invoices invoice",
    "work working class classes course courses grade test tests essay essays students project projects \
        presentation presentations meeting meetings office training skill_set apply application applications \
        interview tutor tutoring lesson lessons learning revision revise revising code website web database server \
        research paper papers quarter term quiz team_meeting manager report reports task tasks seat desk on_task \
        off_task directive directives independent_work group_work opportunities intervals raise income earn wage \
        employment employed unemployed professional_skills productivity productive concentrate punctual pomodoro \
        document attentive hands_on speaking_in public_speaking lead leadership mentor promotion_at commute sales \
        client_work leader council deadline deadlines programmes hand_raise raise_hand campus faculty principal \
        classwork subject subjects chemistry physics biology geography spelling vocabulary_test reading_test \
        mathematics algebra teamwork supervisor workshop workshops seminar seminars career_path certified certify \
        exam_prep mock oral written module modules commissions contract contracts job_offer licensing lecture_notes \
        profession colleague_at employer_s",
    "skill skills learn writing email emails computer finish complete program money program's instructions \
        attention focus notes library student staff review",
];
